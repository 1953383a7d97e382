import type { TokenRange } from '../../text/span.ts'
import { type Line, wordAt } from './line.ts'

/** Commas that make a list without "and". */
const manyCommas = 2

/** Whether a sentence may hold a list at all: what joins two items stands in it. */
export const hasJoint = (line: Line, { from, to }: TokenRange): boolean => {
  const { joints, is } = line.words
  let commas = 0
  for (let at = from; at < to; at++) {
    const word = wordAt(line, at)
    if (word === is.comma && ++commas >= manyCommas) return true
    if (word === is.semicolon || word === is.colon || joints.matchAt(line.tokens, at, to) !== undefined) return true
  }
  return false
}

/** Whether a comma, a semicolon or a word that joins items stands at a token. */
export const isJointAt = (line: Line, at: number, to: number): boolean => {
  const { is, joints } = line.words
  const word = wordAt(line, at)
  return word === is.comma || word === is.semicolon || joints.matchAt(line.tokens, at, to) !== undefined
}

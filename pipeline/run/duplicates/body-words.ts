import type { Record } from '../../record/record.ts'
import { fold } from '../../text/fold.ts'
import { hashCode, hashText, noHash } from './hash.ts'

const letter = /[\p{L}\p{M}\p{N}]/u
/** Writes without spaces: each of its characters counts as a word. */
const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/

/**
 * 32 bits of each word of the running text, without case and marks. Captions, credits, headlines and what else stands around
 * it are another matter in every outlet.
 */
export const readBodyWords = ({ text = '', blocks }: Pick<Record, 'text' | 'blocks'>): number[] => {
  const hashes: number[] = []
  for (const { kind, start, end } of blocks) if (kind === 'body') addWords(text, start, end, hashes)
  return hashes
}

const addWords = (text: string, from: number, to: number, hashes: number[]): void => {
  for (let at = from; at < to; ) {
    let hash = noHash
    let end = at
    for (let code = text.charCodeAt(end); end < to && isAsciiWord(code); code = text.charCodeAt(++end)) {
      hash = hashCode(hash, code >= 65 && code <= 90 ? code + 32 : code)
    }
    if (end < to && isOtherWord(text, end)) {
      while (end < to && (isAsciiWord(text.charCodeAt(end)) || isOtherWord(text, end))) end++
      addOther(text.slice(at, end), hashes)
    } else if (end > at) hashes.push(hash >>> 0)
    at = Math.max(end, at + 1)
  }
}

/** Half of a pair counts, so that letters beyond the first plane do, and pictures. */
const isOtherWord = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code > 127 && ((code >= 0xd800 && code < 0xe000) || letter.test(text[at]!))
}

const isAsciiWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)

const addOther = (word: string, hashes: number[]): void => {
  if (unspaced.test(word)) for (const character of word) hashes.push(hashText(character))
  else hashes.push(hashText(fold(word)))
}

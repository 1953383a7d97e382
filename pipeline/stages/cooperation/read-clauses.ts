import type { Attribution } from '../../layers/attributions.ts'
import type { Topics } from '../../layers/topics.ts'
import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import { tagBits } from '../../text/tag-bits.ts'
import { findJoints, type Joint } from './find-joints.ts'
import { areItems } from './judge-list.ts'
import type { Lead, List } from './lead.ts'
import { hasTag, type Line, tags, wordAt } from './line.ts'
import { framesOfActs } from './read-contents.ts'
import { trimItem } from './trim-item.ts'

/** Contents of several clauses: "that the port be opened and that both navies meet yearly". Each must have a topic. */
export const readThatClauses = (line: Line, { act, content }: Attribution, topics: Topics): List | undefined => {
  const frame = framesOfActs[act]
  const [range] = content
  const { that } = line.words.is
  if (frame === undefined || range === undefined || wordAt(line, range.from) !== that) return undefined
  const joints = findJoints(line, range.from, range.to).filter(joint => wordAt(line, joint.to) === that)
  const lead = { from: range.from, limit: range.to, frame, share: 1, rule: 'cooperation.clauses' }
  return listOf(line, joints, lead, topics)
}

/** What a sentence says that people do together, with its subject named each time: "They dive together, they march together". */
export const readTogether = (
  line: Line,
  sentence: TokenRange,
  statements: readonly Attribution[],
  topics: Topics,
): List | undefined => {
  let from = sentence.from
  while (from < sentence.to && hasTag(line, from, tagBits(Tag.PUNCT))) from++
  if (!hasTag(line, from, tags.pronoun)) return undefined
  const subject = wordAt(line, from)
  const inside = statements.flatMap(({ content }) => content).find(range => range.from <= from && from < range.to)
  const limit = inside?.to ?? sentence.to
  const joints = findJoints(line, from, limit).filter(joint => wordAt(line, joint.to) === subject)
  const lead = { from, limit, frame: 'ongoing' as const, share: 0.5, rule: 'cooperation.together' }
  const list = listOf(line, joints, lead, topics)
  return list?.items.every(item => holdsTogether(line, item)) === true ? list : undefined
}

const holdsTogether = (line: Line, { from, to }: TokenRange): boolean => {
  for (let at = from; at < to; at++) if (wordAt(line, at) === line.words.is.together) return true
  return false
}

/** The stretches between joints as items, each without the word that it shares with the others. */
const listOf = (line: Line, joints: readonly Joint[], lead: Omit<Lead, 'shapes'>, topics: Topics): List | undefined => {
  if (joints.length === 0) return undefined
  const starts = [lead.from, ...joints.map(({ to }) => to)]
  const items = starts.map((from, index) => {
    const range = { from: from + 1, to: joints[index]?.from ?? lead.limit }
    return trimItem(line, range, 'verb', index === joints.length)
  })
  return areItems(line, items, topics, lead.share) ? { items, shape: 'verb', lead: { ...lead, shapes: [] } } : undefined
}

import type { Blocks } from '../../layers/blocks.ts'
import type { Names } from '../../layers/names.ts'
import type { ResolvedSpeaker } from '../../layers/speakers.ts'
import { Tag } from '../../text/lexicon.ts'
import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import { speakerGroup } from './speakers.ts'

/** Whoever a sentence of the body has for its subject. */
export interface SubjectMention {
  readonly at: number
  readonly speaker: ResolvedSpeaker
}

/** The first person, and the first organization or country, of each body sentence that no preposition or verb governs. */
export function findSubjects(
  { mentions, countries, people }: Names,
  { tokens, sentences, sentenceOf, quotationOf }: Segments,
  blocks: Blocks['blocks'],
): SubjectMention[] {
  const subjects: SubjectMention[] = []
  let body = 0
  const inTitles = new Set(people.flatMap(({ roles }) => roles.flatMap(({ range }) => tokensOf(range))))
  const seen = { person: -1, organization: -1, country: -1 }
  for (const [position, { kind, entity, range, form }] of mentions.entries()) {
    if (kind === 'organization') body = Math.max(body, range.to)
    // "The Fijian Navy": its country is no subject of its own.
    if (kind === 'country' && range.from < body) continue
    // "Vula, commander of the Fleet": a title's body is no subject.
    if (kind === 'organization' && inTitles.has(range.from)) continue
    const sentence = sentenceOf[range.from]!
    if (seen[kind] === sentence || blocks[sentences[sentence]!.block]!.kind !== 'body' || quotationOf[range.from]! >= 0)
      continue
    if (kind === 'country' && (form === 'description' || form === 'short')) continue
    const isGoverned = governs(tokens, range.from, sentences[sentence]!.from) || tokens.tag[range.to] === Tag.POS
    if (isGoverned) continue
    seen[kind] = sentence
    const other = kind === 'person' ? joinedWith(mentions, position, tokens) : undefined
    if (other !== undefined) {
      const members = [entity, other].map(person => ({ kind: 'person', entity: person }) as const)
      subjects.push({ at: range.from, speaker: speakerGroup('', members) })
      continue
    }
    subjects.push({
      at: range.from,
      speaker:
        kind === 'country'
          ? { type: 'country', entity: null, name: countries[entity]!.name, members: [], via: 'name' }
          : { type: kind, entity, name: null, members: [], via: 'name' },
    })
  }
  return subjects
}

const tokensOf = ({ from, to }: TokenRange): number[] => Array.from({ length: to - from }, (_, index) => from + index)

/** The person right behind "and": both are the subject. */
function joinedWith(mentions: Names['mentions'], position: number, { tag }: Segments['tokens']): number | undefined {
  const { range, entity } = mentions[position]!
  if (tag[range.to] !== Tag.CC) return undefined
  const next = mentions
    .slice(position + 1, position + 6)
    .find(({ kind, range: other }) => kind === 'person' && other.from === range.to + 1)
  return next && next.entity !== entity ? next.entity : undefined
}

const governing: ReadonlySet<Tag> = new Set<Tag>([Tag.IN, Tag.TO, Tag.VB, Tag.VBD, Tag.VBZ, Tag.VBG, Tag.VBN, Tag.VBP])

/** Whether the word before a noun phrase, article and adjectives passed over, is a preposition or a verb. */
function governs(tokens: Segments['tokens'], from: number, first: number): boolean {
  let at = from - 1
  while (
    at >= first &&
    from - at < 4 &&
    (tokens.tag[at] === Tag.DT || tokens.tag[at] === Tag.PRPS || tokens.tag[at] === Tag.JJ)
  )
    at--
  return at >= first && governing.has(tokens.tag[at]! as Tag)
}

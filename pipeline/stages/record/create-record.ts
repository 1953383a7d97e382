import type { Agreements } from '../../layers/agreements.ts'
import type { Article } from '../../layers/article.ts'
import type { Attributions } from '../../layers/attributions.ts'
import type { Blocks } from '../../layers/blocks.ts'
import type { Commitments } from '../../layers/commitments.ts'
import type { Cooperation } from '../../layers/cooperation.ts'
import type { Dates } from '../../layers/dates.ts'
import type { Events } from '../../layers/events.ts'
import type { Names } from '../../layers/names.ts'
import type { Speakers } from '../../layers/speakers.ts'
import type { Topics } from '../../layers/topics.ts'
import { stableId } from '../../record/id.ts'
import type { Note } from '../../record/parts.ts'
import type { Record } from '../../record/record.ts'
import { schemaVersion } from '../../record/schema-version.ts'
import type { Topic } from '../../record/statement.ts'
import type { Segments } from '../../text/segments.ts'
import type { Tokens } from '../../text/tokens.ts'
import { byText, place } from './place.ts'
import { writeBlocks } from './write-blocks.ts'
import { writeCommitments, writeCooperation } from './write-cooperation.ts'
import { writeDate } from './write-dates.ts'
import { eventIds, writeAgreements, writeEvents } from './write-events.ts'
import { writePeople } from './write-people.ts'
import { statementIds, writeStatements } from './write-statements.ts'

/** All layers: what a record is written from. */
export interface RecordNeeds {
  readonly article: Article
  readonly blocks: Blocks
  readonly segments: Segments
  readonly names: Names
  readonly attributions: Attributions
  readonly speakers: Speakers
  readonly topics: Topics
  readonly dates: Dates
  readonly events: Events
  readonly agreements: Agreements
  readonly cooperation: Cooperation
  readonly commitments: Commitments
}

/** Writes the record: the last stage. The same layers and notes give the same bytes. */
export const createRecord =
  (provenance: Record['provenance']) =>
  (layers: RecordNeeds, notes: readonly Note[]): Record => {
    const { article, segments, names, attributions, dates } = layers
    const { tokens } = segments
    const written = writePeople(tokens, names, layers.speakers)
    const statements = statementIds(tokens, attributions)
    const events = eventIds(tokens, layers.events)
    const eventOf = (attribution: number): string | null => {
      const event = layers.events.eventOf[attribution] ?? null
      return event === null ? null : events[event]!
    }
    return {
      schemaVersion,
      id: stableId('r', article.source.sha256, article.source.part ?? ''),
      source: article.source,
      article: writeFacts(layers),
      text: article.text,
      blocks: writeBlocks(article.text, layers.blocks),
      people: [...written.people],
      organizations: [...written.organizations],
      statements: writeStatements(
        tokens,
        attributions,
        layers.speakers,
        layers.topics,
        names,
        written,
        statements,
        eventOf,
      ),
      topics: writeTopics(tokens, layers.topics),
      events: writeEvents(tokens, layers.events, dates, written, events),
      agreements: writeAgreements(tokens, layers.agreements, dates, events),
      cooperation: writeCooperation(tokens, layers.cooperation, statements),
      commitments: writeCommitments(tokens, layers.commitments, dates, names, written),
      dates: dates.dates.map(found => writeDate(tokens, found)),
      notes: [...article.notes, ...notes].sort(byNotePlace),
      provenance,
    }
  }

/** What the drop's own metadata says goes before what the text shows. */
function writeFacts({ article: { facts }, blocks }: RecordNeeds): Record['article'] {
  const found = blocks.facts
  return {
    ...facts,
    title: facts.title ?? found.title,
    authors: facts.authors.length ? [...facts.authors] : [...found.authors],
    translator: facts.translator ?? found.translator,
    published: facts.published ?? (found.published ? { edtf: found.published, basis: 'text' } : null),
  }
}

const writeTopics = (tokens: Tokens, { topics }: Topics): Topic[] =>
  topics
    .map(({ id, score, central, evidence }) => ({
      id,
      score,
      central,
      evidence: evidence.map(({ rule, ...range }) => ({ ...place(tokens, range), rule })),
    }))
    .sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0) || byText(a.id, b.id))

const byNotePlace = (a: Note, b: Note): number =>
  (a.start ?? -1) - (b.start ?? -1) || (a.end ?? -1) - (b.end ?? -1) || byText(a.code, b.code)

import { basename } from 'node:path'
import type { RuleSets } from './engine/rule-sets.ts'
import type { Article } from './layers/article.ts'
import type { Record } from './record/record.ts'
import { createBoundedPipeline } from './run/bounded-pipeline.ts'
import { createCachedPipeline } from './run/create-cached-pipeline.ts'
import type { FoundDrop } from './run/found-drop.ts'
import { createTimeLimit } from './run/limit-time.ts'
import { loadRules } from './run/load-rules.ts'
import { loadBuiltRules } from './run/load-shipped.ts'
import { type Opened, openDrop } from './run/open-drop.ts'
import type { Fields } from './run/parts/fields/field-names.ts'
import { version } from './run/version.ts'
import type { Precision } from './stages/attributions/precision.ts'
import type { Drop } from './stages/read/drop.ts'
import type { DropError } from './stages/read/drop-error.ts'
import type { Limits } from './stages/read/limits.ts'
import type { Read } from './stages/read/read-article.ts'

/** What is wrong in rule files, and the error that tells all of it. */
export { type FileProblem, RuleError } from './engine/errors.ts'
/** Loaded rule sets, for `ReadoutOptions.rulesData`. */
export type { RuleSets } from './engine/rule-sets.ts'
/** An article as `Readout.open` gives it and `extract` takes it. */
export type { Article, KnownBlock } from './layers/article.ts'
/** A fault of Readout's own inside a stage. */
export { StageError } from './layers/chain.ts'
/** A record's blocks: the text cut by what it is. */
export type { BlockKind, BlockRecord } from './record/block.ts'
/** A record's events, and what was agreed and promised at them. */
export type { Agreement, Commitment, CooperationItem, Event } from './record/event.ts'
/** Parts that stand in many places of a record. */
export type { Confidence, Country, DateMention, Note, RecordSpan } from './record/parts.ts'
/** A record's people and organizations. */
export type { MentionForm, Organization, Person, Rank, Role } from './record/people.ts'
/** The record, and what it tells of the article and its file. */
export type { ArticleFacts, Record, Source } from './record/record.ts'
/** Version of the record's shape. */
export { schemaVersion } from './record/schema-version.ts'
/** A record's statements and topics. */
export type { Act, Speaker, Statement, Topic } from './record/statement.ts'
/** Names of fields, for `ReadoutOptions.fields`. */
export type { FieldName, Fields } from './run/parts/fields/field-names.ts'
/** What ends a run: wrong usage, a folder that does not exist. */
export { StopError } from './run/stop-error.ts'
/** Readout's own version. */
export { version } from './run/version.ts'
/** How sure a statement must be to be told: `high`, `balanced`, `recall`. */
export type { Precision } from './stages/attributions/precision.ts'
/** Why a drop could not be read. */
export { DropError, type FailureCode } from './stages/read/drop-error.ts'

/** Whose rules a `Readout` goes by: its own, where nothing is said. */
export interface ReadoutOptions {
  /** Folders of rule files that are laid over Readout's own, in order. */
  readonly rules?: readonly string[]
  /** Rule sets already loaded, in place of Readout's own; `rules` is then not looked at. */
  readonly rulesData?: RuleSets
  /** Fewer and surer statements (`high`) or more of them (`recall`); `balanced` where nothing is said. */
  readonly precision?: Precision
  /** Which fields of JSON and CSV hold what, in place of the usual ones: `{ text: ['story'] }`; paths have dots. */
  readonly fields?: Fields
  /** How much is read; what is not said is as on the command line, but that an article may take as long as it does. */
  readonly limits?: ReadoutLimits
}

/** Limits of reading, sizes in bytes; beyond one of them a `DropError` says which, `too-large` or `timeout`. */
export interface ReadoutLimits extends Partial<Limits> {
  /** Seconds for the reading of one article, and for its extraction; looked at between steps. */
  readonly maxSeconds?: number
}

/** One article in memory: its bytes, or its characters. */
export type ArticleInput = {
  /** Stands in the record as `source.file`; its ending tells the form, and it may hold a date. */
  readonly name: string
  /** Such as `text/html`, where the name does not tell. */
  readonly mediaType?: string
  /** Date of publication, such as 2024-06-01. */
  readonly date?: string
  readonly url?: string
} & ({ readonly bytes: Uint8Array } | { readonly text: string })

/** A file by its path, or an article in memory. */
export type DropInput = string | ArticleInput

/** Reads articles by one choice of rules. */
export interface Readout {
  /**
   * The record of one article, synchronously. The same input gives the same record.
   *
   * @throws DropError where the input is no readable article; RangeError where `date` is no date; TypeError where
   *   the input has no name, or neither text nor bytes
   */
  extract(input: ArticleInput | Article): Record
  /**
   * The articles of a drop, for `extract`: one, or as many as its file holds, an entry in memory at a time. A path is
   * recorded by its file name.
   *
   * @throws DropError where the drop, or an entry of it that `onFailure` does not hear of, cannot be read
   */
  open(input: DropInput, options?: OpenOptions): AsyncIterable<Article>
}

/** How `Readout.open` goes on past entries that cannot be read. */
export interface OpenOptions {
  /** Hears of each such entry, counted from 1, and the name that its record would have had. */
  readonly onFailure?: (failure: DropError, entry: { readonly number: number; readonly part: string }) => void
  /** Hears of each thing in a file that is no article by its kind, and what it is: `image/png`, `status 404`. */
  readonly onPassedOver?: (what: string) => void
}

/**
 * Loads and compiles the rule sets once; what it returns can be used for any number of articles.
 *
 * @throws RuleError with everything that is wrong in the rule files; StopError where a folder of `rules` does not exist
 * @example createReadout().extract({ name: 'talks.txt', text }).statements
 */
export const createReadout = ({
  rules = [],
  rulesData,
  precision,
  fields,
  limits = {},
}: ReadoutOptions = {}): Readout => {
  const { maxSeconds = Number.POSITIVE_INFINITY, ...sizes } = limits
  const limitTime = createTimeLimit(maxSeconds)
  const ruleSets = rulesData ?? rulesInForce(rules)
  const nextPipeline = createBoundedPipeline(() => createCachedPipeline(ruleSets, { version, precision }))
  const read: Read = drop => limitTime(passed => nextPipeline().read({ limits: sizes, ...drop }, passed))
  return {
    extract: input => {
      const article = 'facts' in input ? input : read(dropOf(input))
      return limitTime(passed => nextPipeline().extract(article, passed))
    },
    open: (input, { onFailure, onPassedOver } = {}) =>
      articlesOf(openDrop(foundOf(input), read, { limits: sizes, onPassedOver, ...(fields && { fields }) }), onFailure),
  }
}

const rulesInForce = (folders: readonly string[]): RuleSets =>
  (folders.length === 0 ? loadBuiltRules() : undefined) ?? loadRules(folders)

async function* articlesOf(
  drop: AsyncIterable<Opened<Article>>,
  onFailure: OpenOptions['onFailure'],
): AsyncGenerator<Article> {
  for await (const opened of drop) {
    if ('article' in opened) yield opened.article
    else if (onFailure) onFailure(opened.failure, opened)
    else throw opened.failure
  }
}

const foundOf = (input: DropInput): FoundDrop | Drop =>
  typeof input === 'string' ? { name: basename(input), path: input } : dropOf(input)

/** Callers in JavaScript may hand over anything. */
const dropOf = (input: ArticleInput): Drop => {
  const { name, mediaType, date, url } = input
  const content: unknown = 'bytes' in input ? input.bytes : input.text
  if (typeof name !== 'string' || !(typeof content === 'string' || content instanceof Uint8Array)) {
    throw new TypeError('an article is { name, text } or { name, bytes }, bytes a Uint8Array')
  }
  return {
    name,
    content,
    ...(mediaType !== undefined && { mediaType }),
    ...(date !== undefined && { date }),
    ...(url !== undefined && { url }),
  }
}

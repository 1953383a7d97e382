import { compilePatterns, type PatternIndex } from '../../engine/compile-patterns.ts'
import { ItemClass } from '../../engine/pattern/classes.ts'
import { itemsOfTokens } from '../../engine/pattern/items.ts'
import { type LoadedRule, listFigures, listWords, type RuleSets, rulesOf } from '../../engine/rule-sets.ts'
import { patternSources } from '../../engine/rule-sources.ts'
import type { Article } from '../../layers/article.ts'
import type { Blocks } from '../../layers/blocks.ts'
import type { Dates, FoundDate } from '../../layers/dates.ts'
import type { Names } from '../../layers/names.ts'
import type { Stage } from '../../layers/stage.ts'
import type { BlockKind } from '../../record/block.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { Segments, Sentence } from '../../text/segments.ts'
import { rangesOverlap, type TokenRange } from '../../text/span.ts'
import { type CalendarDate, isDay } from './calendar.ts'
import { findClauseTime, timeWords } from './clause-time.ts'
import { boundsOf, readEdtf } from './edtf.ts'
import { createFindWindows } from './find-windows.ts'
import { joinRanges, type RangeWords } from './join-ranges.ts'
import { namedTokens } from './named-tokens.ts'
import { type DateMatch, type Place, readMatch } from './read-match.ts'
import type { Bearings, Time } from './settle-calendar.ts'
import { type Part, takePart } from './take-part.ts'

/** What the stage reads. */
export interface DateNeeds {
  readonly article: Article
  readonly blocks: Blocks
  readonly segments: Segments
  readonly names: Names
}

/** Blocks whose dates are the article's matter; those of datelines, credits and headers are its own date. */
const readable: ReadonlySet<BlockKind> = new Set(['body', 'heading', 'headline', 'caption'])

/** How far before a date the words that take a part of it begin, in tokens. */
const PART_REACH = 7

/** How far around a date what refuses it may stand, in tokens. */
const REFUSAL_REACH = 4

/** Finds the dates that the text gives, and what they come to: told in the text, or counted from the article's own or from another. */
export const createDates = (ruleSets: RuleSets, lexicon: Lexicon): Stage<DateNeeds, Dates> => {
  const rules = rulesOf(ruleSets, 'dates', 'pattern')
  const compile = (labels: readonly string[], isIn: boolean): PatternIndex<LoadedRule<'pattern'>> =>
    compilePatterns(
      patternSources(
        ruleSets,
        rules.filter(({ label }) => labels.includes(label) === isIn),
      ),
      lexicon,
    )
  const forms = compile(['part', 'after', 'not'], false)
  const refusals = compile(['not'], true)
  const parts = compile(['part'], true)
  const afters = compile(['after'], true)
  const list = (name: string): readonly string[] => listWords(ruleSets, 'dates/words', name) ?? []
  const ids = (...names: string[]): ReadonlySet<number> =>
    new Set(names.flatMap(list).map(word => lexicon.folded(lexicon.intern(word))))
  const findWindows = createFindWindows(
    {
      names: ids('month', 'weekday', 'short-weekday', 'season'),
      units: ids('unit'),
      words: ids('day-part', 'relative'),
    },
    lexicon,
  )
  const figures = new Map([...listFigures(ruleSets, 'dates/words', 'number-figures')])
  const times = timeWords(lexicon, list)
  const rangeWords: RangeWords = {
    dashes: ids('dash'),
    words: ids('range-word'),
    leads: ids('range-lead'),
    joins: ids('range-join'),
  }

  return ({ article, blocks: { blocks, facts }, segments, names }) => {
    const { tokens, sentences } = segments
    const written = article.facts.published?.edtf ?? facts.published
    const published = written === null ? null : readEdtf(written.slice(0, 10))
    const classes = new Uint32Array(tokens.count)
    const items = itemsOfTokens(tokens, classes)
    const isNamed = namedTokens(names, tokens.count)
    const dates: FoundDate[] = []
    let toldDay: CalendarDate | null = null
    let told: CalendarDate | null = null

    const candidatesOf = (windows: readonly TokenRange[]): DateMatch[] =>
      windows
        .flatMap(({ from, to }) => forms.findAll(items, from, to))
        .sort(
          (a, b) =>
            lengthOf(b) - lengthOf(a) || b.to - b.from - (a.to - a.from) || a.order - b.order || a.from - b.from,
        )

    const isRefused = ({ from, to }: TokenRange, sentence: TokenRange): boolean =>
      refusals
        .findAll(items, Math.max(sentence.from, from - REFUSAL_REACH), Math.min(sentence.to, to + REFUSAL_REACH))
        .some(refused => rangesOverlap(refused, { from, to }))

    const readSentence = (sentence: Sentence): void => {
      const { windows, forms: shaped } = findWindows(tokens, sentence)
      if (windows.length === 0) return
      for (const token of shaped) classes[token] = ItemClass.Date
      const chosen: DateMatch[] = []
      const place = (match: DateMatch): Place => {
        const timeOfClause = (): Time => findClauseTime(tokens, sentence, rangeOf(match), times)
        return {
          tokens,
          figures,
          toldDay,
          told,
          bearings: new ClauseBearings(sharpen(published, toldDay), timeOfClause),
        }
      }
      for (const match of candidatesOf(windows)) {
        const range = rangeOf(match)
        if (chosen.some(other => rangesOverlap(rangeOf(other), range)) || isNamed(match)) continue
        if (readMatch(match, place(match)) !== null && !isRefused(range, sentence)) chosen.push(match)
      }
      chosen.sort((a, b) => rangeOf(a).from - rangeOf(b).from)
      const found: FoundDate[] = []
      for (const match of chosen) {
        const value = readMatch(match, place(match))
        if (value === null) continue
        const date = withParts({ ...value, range: rangeOf(match), rule: match.value.id }, sentence)
        // "In the evening the same day" is one date.
        if (found.length > 0 && rangesOverlap(found.at(-1)!.range, date.range)) found.pop()
        found.push(date)
        const start = date.edtf === null ? null : (boundsOf(date.edtf)?.[0] ?? null)
        if (start !== null) {
          told = start
          if (isDay(start)) toldDay = start
        }
      }
      dates.push(...joinRanges(found, tokens, sentence, rangeWords))
    }

    const withParts = (date: FoundDate, sentence: TokenRange): FoundDate => {
      const before = longest(
        parts.findAll(items, Math.max(sentence.from, date.range.from - PART_REACH), date.range.from),
        'from',
      )
      const taken = before && takePart(date, partOf(before))
      const first = taken
        ? { ...date, ...taken, range: { from: before.from, to: date.range.to }, rule: before.value.id }
        : date
      const after = afters.matchAt(
        items,
        first.range.to,
        first.range.to,
        Math.min(sentence.to, first.range.to + PART_REACH),
      )
      const last = after && takePart(first, partOf(after))
      return last ? { ...first, ...last, range: { from: first.range.from, to: after.to }, rule: after.value.id } : first
    }

    for (const sentence of sentences) if (readable.has(blocks[sentence.block]!.kind)) readSentence(sentence)
    return { dates }
  }
}

/** Of an article dated by its year alone, the day last told in that year is the nearest thing to its date. */
const sharpen = (published: CalendarDate | null, toldDay: CalendarDate | null): CalendarDate | null =>
  published !== null && published.month === null && toldDay?.year === published.year ? toldDay : published

const partOf = ({ value }: DateMatch): Part => (value.attributes?.part ?? 'of-day') as Part

const longest = (matches: readonly DateMatch[], by: 'from'): DateMatch | undefined =>
  matches.reduce<DateMatch | undefined>(
    (best, match) => (best === undefined || match[by] < best[by] ? match : best),
    undefined,
  )

/** The slot `date` where a rule has one: what stands around it is context. */
const rangeOf = ({ from, to, slots }: DateMatch): TokenRange => slots.date ?? { from, to }

const lengthOf = (match: DateMatch): number => {
  const { from, to } = rangeOf(match)
  return to - from
}

/** Bearings whose time is read from the clause when it is first asked for: most dates tell theirs without it. */
class ClauseBearings implements Bearings {
  readonly published: CalendarDate | null
  readonly #timeOfClause: () => Time
  #time: Time | undefined

  constructor(published: CalendarDate | null, timeOfClause: () => Time) {
    this.published = published
    this.#timeOfClause = timeOfClause
  }

  get time(): Time {
    this.#time ??= this.#timeOfClause()
    return this.#time
  }
}

import { ItemClass } from '../../engine/pattern/classes.ts'
import { itemsOfTokens } from '../../engine/pattern/items.ts'
import type { RuleSets } from '../../engine/rule-sets.ts'
import type { Article } from '../../layers/article.ts'
import type { Blocks } from '../../layers/blocks.ts'
import type { Dates, FoundDate } from '../../layers/dates.ts'
import type { Names } from '../../layers/names.ts'
import type { Stage } from '../../layers/stage.ts'
import type { BlockKind } from '../../record/block.ts'
import type { Lexicon } from '../../text/lexicon.ts'
import type { Segments, Sentence } from '../../text/segments.ts'
import { rangesOverlap, type TokenRange } from '../../text/span.ts'
import { addParts } from './add-parts.ts'
import { type CalendarDate, isDay } from './calendar.ts'
import { ClauseBearings } from './clause-bearings.ts'
import { findClauseTime } from './clause-time.ts'
import { compileDateRules } from './compile-date-rules.ts'
import { type DateMatch, type Place, rangeOf } from './date-match.ts'
import { boundsOf, readEdtf } from './edtf.ts'
import { joinRanges } from './join-ranges.ts'
import { namedTokens } from './named-tokens.ts'
import { readMatch } from './read-match.ts'

/** What the stage reads. */
export interface DateNeeds {
  readonly article: Article
  readonly blocks: Blocks
  readonly segments: Segments
  readonly names: Names
}

/** Blocks whose dates are the article's matter; those of datelines, credits and headers are its own date. */
const readable: ReadonlySet<BlockKind> = new Set(['body', 'heading', 'headline', 'caption'])

/** How far around a date what refuses it may stand, in tokens. */
const refusalReach = 4

/** Finds the dates that the text gives, and what they come to: told in the text, or counted from the article's own or from another. */
export const createDates = (ruleSets: RuleSets, lexicon: Lexicon): Stage<DateNeeds, Dates> => {
  const { forms, refusals, parts, findWindows, times, ranges, figures } = compileDateRules(ruleSets, lexicon)

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

    const placeOf = (match: DateMatch, sentence: TokenRange): Place => ({
      tokens,
      figures,
      toldDay,
      told,
      bearings: new ClauseBearings(sharpen(published, toldDay), () =>
        findClauseTime(tokens, sentence, rangeOf(match), times),
      ),
    })

    const isRefused = ({ from, to }: TokenRange, sentence: TokenRange): boolean =>
      refusals
        .findAll(items, Math.max(sentence.from, from - refusalReach), Math.min(sentence.to, to + refusalReach))
        .some(refused => rangesOverlap(refused, { from, to }))

    const chooseMatches = (windows: readonly TokenRange[], sentence: TokenRange): DateMatch[] => {
      const chosen: DateMatch[] = []
      const found = windows.flatMap(({ from, to }) => forms.findAll(items, from, to))
      for (const match of found.sort(longestFirst)) {
        const range = rangeOf(match)
        if (chosen.some(other => rangesOverlap(rangeOf(other), range)) || isNamed(match)) continue
        if (readMatch(match, placeOf(match, sentence)) !== null && !isRefused(range, sentence)) chosen.push(match)
      }
      return chosen.sort((a, b) => rangeOf(a).from - rangeOf(b).from)
    }

    const readSentence = (sentence: Sentence): void => {
      const { windows, forms: shaped } = findWindows(tokens, sentence)
      if (windows.length === 0) return
      for (const token of shaped) classes[token] = ItemClass.Date
      const found: FoundDate[] = []
      for (const match of chooseMatches(windows, sentence)) {
        const value = readMatch(match, placeOf(match, sentence))
        if (value === null) continue
        const date = addParts({ ...value, range: rangeOf(match), rule: match.value.id }, sentence, items, parts)
        // "In the evening the same day" is one date.
        if (found.length > 0 && rangesOverlap(found.at(-1)!.range, date.range)) found.pop()
        found.push(date)
        const start = date.edtf === null ? null : (boundsOf(date.edtf)?.[0] ?? null)
        if (start !== null) {
          told = start
          if (isDay(start)) toldDay = start
        }
      }
      dates.push(...joinRanges(found, tokens, sentence, ranges))
    }

    for (const sentence of sentences) if (readable.has(blocks[sentence.block]!.kind)) readSentence(sentence)
    return { dates }
  }
}

/** Of an article dated by its year alone, the day last told in that year is the nearest thing to its date. */
const sharpen = (published: CalendarDate | null, toldDay: CalendarDate | null): CalendarDate | null =>
  published !== null && published.month === null && toldDay?.year === published.year ? toldDay : published

/** The longest date first, of two as long the one with more context, then the earlier rule, then the earlier place. */
const longestFirst = (a: DateMatch, b: DateMatch): number =>
  lengthOf(rangeOf(b)) - lengthOf(rangeOf(a)) || lengthOf(b) - lengthOf(a) || a.order - b.order || a.from - b.from

const lengthOf = ({ from, to }: TokenRange): number => to - from

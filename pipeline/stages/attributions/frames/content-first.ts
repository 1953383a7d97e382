import type { Draft } from '../draft.ts'
import type { Hit } from '../find-cues.ts'
import { isQuotation } from '../line.ts'
import { phraseEnd } from '../long-phrase.ts'
import type { Parse, Region } from '../parse-line.ts'
import { subjectBefore } from '../subject.ts'
import { isAdverb, isComma, isDash } from '../word-classes.ts'
import { findAsClause } from './as-clause.ts'
import { behindContent } from './content-before-cue.ts'
import { findLabel } from './label.ts'
import { appositiveEnd, endOfPlainWords, mentionLinks, subjectBehindQuotation } from './mention-extent.ts'
import { findOwnWords } from './own-words.ts'
import { sayingAfter } from './passive.ts'
import { findSourcePhrase } from './source-phrase.ts'

/** A cue behind its content, the content's own region, and where the line goes on behind the cue. */
export interface Trailing {
  readonly draft: Draft
  readonly inside: { readonly from: number; readonly to: number } | null
  /** What stands before a content that starts later than the region: another clause. */
  readonly beside?: { readonly from: number; readonly to: number }
  readonly rest: number
}

/** The last cue of a region that follows its content or stands in the middle of it. */
export function findTrailingCue(parse: Parse, region: Region): Trailing | undefined {
  const { hits } = parse
  let best: Trailing | undefined
  for (let index = hits.length - 1; index >= 0 && !best; index--) {
    const hit = hits[index]!
    if (hit.cue.from < region.from || hit.cue.to > region.to) continue
    best = trailingVerb(parse, region, hit)
  }
  const source = findSourcePhrase(parse, region)
  if (source && (!best || source.draft.cue.from > best.draft.cue.from)) return source
  return best ?? findAsClause(parse, region) ?? findOwnWords(parse, region) ?? findLabel(parse, region)
}

function trailingVerb(parse: Parse, region: Region, hit: Hit): Trailing | undefined {
  const { group, prefix } = hit
  if (group.form !== 'finite' || group.hasModal) return undefined
  if (prefix === 'psy:') return subjectFirst(parse, region, hit)
  if (prefix === 'pas:' && hit.entry.class === 'quote') {
    const saying = sayingAfter(parse.line, hit.cue.to, region.to)
    return saying < 0 ? undefined : subjectFirst(parse, region, { ...hit, cue: { from: hit.cue.from, to: saying + 1 } })
  }
  if (prefix !== '') return undefined
  return subjectFirst(parse, region, hit) ?? inverted(parse, region, hit)
}

/** “…,” X said · …, X said · A, X said, B */
function subjectFirst(parse: Parse, region: Region, hit: Hit): Trailing | undefined {
  const { line } = parse
  const subject = subjectBefore(line, hit.cue.from, region.from)
  const quoted = subjectBehindQuotation(line, region, hit, subject)
  if (quoted)
    return (
      quoted &&
      behindContent(parse, region, hit, { mention: quoted, before: quoted.from, tail: hit.cue.to, isInverted: false })
    )
  if (!subject || subject.isRelative || subject.from <= region.from) return undefined
  return behindContent(parse, region, hit, {
    mention: subject,
    before: subject.from,
    tail: hit.cue.to,
    isInverted: false,
  })
}

/** “…,” said X · …, said X */
function inverted(parse: Parse, region: Region, hit: Hit): Trailing | undefined {
  const { line } = parse
  const before = hit.cue.from
  if (before <= region.from || (hit.group.from !== hit.group.head && !isAdverb(line, hit.group.from))) return undefined
  if (!isComma(line, before - 1) && !isQuotation(line, before - 1) && !isDash(line, before - 1)) return undefined
  const isQuoted = isQuotation(line, before - 1) || (before - 2 >= region.from && isQuotation(line, before - 2))
  if (!isQuoted && subjectBefore(line, before, region.from)) return undefined
  const end = phraseEnd(line, hit.cue.to, { limit: region.to, links: mentionLinks, mayCoordinate: true })
  for (const to of [appositiveEnd(line, end, region.to), endOfPlainWords(line, hit.cue.to, region.to)]) {
    if (to <= hit.cue.to) continue
    const found = behindContent(parse, region, hit, {
      mention: { from: hit.cue.to, to },
      before,
      tail: to,
      isInverted: true,
    })
    if (found) return found
  }
  return undefined
}

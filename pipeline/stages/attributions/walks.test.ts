import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { antecedentOf } from './antecedent.ts'
import { isBesideQuotation } from './beside-quotation.ts'
import { readComplement } from './complement.ts'
import type { CueEntry } from './cue-lexicon.ts'
import { farThat } from './far-that.ts'
import { contentLimit } from './frames/content-end.ts'
import { mainSubject } from './frames/main-subject.ts'
import { appositiveEnd, endOfPlainWords, mentionLinks } from './frames/mention-extent.ts'
import { nearestSubject } from './frames/nearest-subject.ts'
import { contentOfSaying, sayingAfter } from './frames/passive.ts'
import { looseTail, readTail, type Tail } from './frames/tail.ts'
import { hasClause, hasFiniteVerb, hasLaterVerb } from './has-clause.ts'
import { acrossInterruption } from './interruption.ts'
import { isInfinitive } from './is-infinitive.ts'
import type { ElementRange, Line } from './line.ts'
import { phraseBefore, phraseEnd } from './long-phrase.ts'
import { baseEnd, baseStart } from './noun-phrase.ts'
import { turnEntry } from './read-turns.ts'
import { skipTimes } from './skip-times.ts'
import { subjectBefore } from './subject.ts'
import { createTestReader } from './test-layers.ts'
import { clauseOpening, ungoverned } from './ungoverned-phrase.ts'

const { readLines } = createTestReader()

/** Sentences, each with where the walks over it lead from each of its words: what changes from one word to the next. `vitest -u` writes it anew. */
const folder = fileURLToPath(new URL('./walks/', import.meta.url))

const tells: CueEntry = { ...turnEntry, lemma: 'tell', words: ['tell'], sort: 'verb', class: 'tell', frames: { NP: 1 } }

/** Each walk from one word of a line, as words; '' where it leads nowhere. */
function walksOf(line: Line): Record<string, (at: number) => string> {
  const { text, start, end } = line.segments.tokens
  const { size } = line
  const words = ({ from, to }: ElementRange): string =>
    from < to ? text.slice(start[line.from[from]!], end[line.to[Math.min(to, size) - 1]! - 1]) : 'nothing'
  const place = (at: number): string => (at < 0 ? '' : at >= size ? 'the end' : words({ from: at, to: at + 2 }))
  const phrase = (range: ElementRange | undefined): string => (range ? `“${words(range)}”` : '')
  const tail = (found: Tail | undefined): string =>
    found
      ? `${place(found.to)}${found.hearer ? ` to ${phrase(found.hearer)}` : ''}${found.goesOn ? ' goes on' : ''}${found.isBare ? ' bare' : ''}`
      : ''
  /** A place that the walk goes to; '' where it stays. */
  const moved = (at: number, to: number, least = 0): string => (to === at + least ? '' : place(to))
  const endOf = (code: string) => (at: number) =>
    moved(at, contentLimit(line, { code, from: at, hearer: null }, size), 1)
  const complement = (lemma: string) => (at: number) => {
    const { code, from, hearer } = readComplement(line, at, size, lemma)
    return `${code} ${moved(at, from)}${hearer ? ` to ${phrase(hearer)}` : ''}`.trim()
  }
  /** Only where another verb changes it. */
  const unlike = (lemma: string) => (at: number) => {
    const found = complement(lemma)(at)
    return found === complement('say')(at) ? '' : found
  }
  const subject = (found: (ElementRange & { isRelative?: boolean }) | undefined): string =>
    `${found?.isRelative ? 'relative ' : ''}${phrase(found)}`
  const region = { from: 0, to: size, outer: null, depth: 0 }
  return {
    'a clause ends before': endOf('THAT'),
    'a phrase ends before': endOf('NP'),
    'a quotation ends before': endOf('NPQ'),
    'behind "said"': complement('say'),
    'behind "told"': unlike('tell'),
    'behind "asked"': unlike('ask'),
    'tail up to': at => tail(readTail(line, at, size, tells)),
    'loose tail up to': at => tail(looseTail(line, at, size, tells, false)),
    'speech tail up to': at => tail(looseTail(line, at, size, tells, true)),
    'holds a clause': at => heldClauses(line, at, size),
    'noun phrase up to': at => place(baseEnd(line, at, size)),
    'noun phrase from': at => place(baseStart(line, at)),
    'long phrase up to': at => place(phraseEnd(line, at, { limit: size, links: mentionLinks, mayCoordinate: true })),
    'long phrase before': at => phrase(phraseBefore(line, at)),
    'plain words up to': at => moved(at, endOfPlainWords(line, at, size)),
    'appositive up to': at => moved(at, appositiveEnd(line, at, size)),
    'times up to': at => moved(at, skipTimes(line, at, size)),
    infinitive: at => (isInfinitive(line, at, size) ? 'yes' : ''),
    'beside a quotation': at => (isBesideQuotation(line, at) ? 'yes' : ''),
    'far "that"': at => place(farThat(line, at, size)),
    'subject before': at => subject(subjectBefore(line, at, 0)),
    'ungoverned before': at => subject(ungoverned(line, at, 0)),
    'clause opening': at => subject(clauseOpening(line, at, 0)),
    'across a comma': at => subject(acrossInterruption(line, at, 0)),
    'antecedent before': at => phrase(antecedentOf(line, at, 0)),
    'nearest subject': at => subject(nearestSubject(line, region, at)),
    'main subject': at => phrase(mainSubject(line, at, size)?.subject),
    saying: at => place(sayingAfter(line, at, size)),
    'what is said': at => {
      const said = contentOfSaying(line, at, size)
      return said && (said.from !== at + 1 || said.to !== size) ? phrase(said) : ''
    },
  }
}

/** How far each walk goes that is held on a short lead: in elements, to the right up to four, to the left up to three. */
function shortWalksOf(line: Line): Record<string, (at: number) => string> {
  const lead = (at: number): number => Math.min(line.size, at + 4)
  const back = (at: number): number => Math.max(0, at - 3)
  const went = (at: number, to: number): string => (to < 0 ? '' : `${to - at}`)
  const left = (at: number, range: ElementRange | undefined): string =>
    range ? `${range.from - at} ${range.to - at}` : ''
  const code = (lemma: string) => (at: number) => {
    const complement = readComplement(line, at, lead(at), lemma)
    return `${complement.code} ${went(at, complement.from)}${complement.hearer ? ` ${left(at, complement.hearer)}` : ''}`
  }
  return {
    'clause ends': at => went(at, contentLimit(line, { code: 'THAT', from: at, hearer: null }, lead(at))),
    'phrase ends': at => went(at, contentLimit(line, { code: 'NP', from: at, hearer: null }, lead(at))),
    'quotation ends': at => went(at, contentLimit(line, { code: 'Q', from: at, hearer: null }, lead(at))),
    complement: code('say'),
    "teller's complement": code('tell'),
    tail: at => {
      const found = readTail(line, at, lead(at), tells)
      return found ? `${went(at, found.to)}${found.goesOn ? ' goes on' : ''}${found.isBare ? ' bare' : ''}` : ''
    },
    'loose tail': at => went(at, looseTail(line, at, lead(at), tells, false)?.to ?? -1),
    holds: at => heldClauses(line, at, lead(at)),
    'noun phrase': at => went(at, baseEnd(line, at, lead(at))),
    'long phrase': at => went(at, phraseEnd(line, at, { limit: lead(at), links: mentionLinks, mayCoordinate: true })),
    'plain words': at => went(at, endOfPlainWords(line, at, lead(at))),
    appositive: at => went(at, appositiveEnd(line, at, lead(at))),
    times: at => went(at, skipTimes(line, at, lead(at))),
    infinitive: at => (isInfinitive(line, at, at + 1) ? 'yes' : ''),
    'far "that"': at => went(at, farThat(line, at, lead(at))),
    subject: at => left(at, subjectBefore(line, at, back(at))),
    ungoverned: at => left(at, ungoverned(line, at, back(at))),
    opening: at => left(at, clauseOpening(line, at, back(at))),
    'across a comma': at => left(at, acrossInterruption(line, at, back(at))),
    antecedent: at => left(at, antecedentOf(line, at, back(at))),
    'main subject': at => left(at, mainSubject(line, at, lead(at))?.subject),
    saying: at => went(at, sayingAfter(line, at, lead(at))),
    said: at => left(at, contentOfSaying(line, at, lead(at))),
  }
}

const heldClauses = (line: Line, at: number, limit: number): string =>
  [
    hasClause(line, at, limit) && 'clause',
    hasLaterVerb(line, at, limit) && 'later',
    hasFiniteVerb(line, at, limit, false) && 'finite',
    hasFiniteVerb(line, at, limit, true) && 'base',
  ]
    .filter(Boolean)
    .join(' ')

function rowsOf(line: Line): string[] {
  const { text, start, end } = line.segments.tokens
  const wordAt = (at: number): string => text.slice(start[line.from[at]!], end[line.to[at]! - 1]!)
  const rows = (walks: Record<string, (at: number) => string>, sign: string): string[] =>
    Object.entries(walks).flatMap(([name, walk]) => {
      const places = Array.from({ length: line.size }, (_, at) => walk(at))
      const changes = places.flatMap((found, at) =>
        found === (places[at - 1] ?? '') ? [] : [`${wordAt(at)} → ${found || 'none'}`],
      )
      return changes.length > 0 ? [`  ${sign}${name}: ${changes.join(' | ')}`] : []
    })
  return [...rows(walksOf(line), ''), ...rows(shortWalksOf(line), 'at most ')]
}

describe('walks', () => {
  it.each(readdirSync(folder))('over %s', async file => {
    const sentences = readFileSync(folder + file, 'utf8').match(/^\S.*$/gm)!
    const shown = sentences.map(sentence => [sentence, ...readLines(sentence).flatMap(rowsOf)].join('\n'))
    await expect(`${shown.join('\n\n')}\n`).toMatchFileSnapshot(folder + file)
  })
})

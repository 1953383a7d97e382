import { Tag } from '../../text/lexicon.ts'
import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import type { CountryHit } from './find-countries.ts'
import type { JoinedPerson } from './join-people.ts'
import type { Units } from './units.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Tokens before "with" in which a word of meeting is looked for. */
const meetingReach = 10
/** Tokens before a leader in which those whom he leads are looked for. */
const ledReach = 40
/** Tokens before a name in which the two countries of a meeting are looked for. */
const pairReach = 40

/** What the words before a person's names tell of the side it is on. */
export interface MeetingPlace {
  /** The country of those whom the person leads: "a Fijian crew led by Captain X". */
  led(person: JoinedPerson): CountryHit | undefined
  /** The other country of the meeting that the sentence names by two: "at the Fiji-Peru meeting, I thanked Minister X". */
  pairedWith(person: JoinedPerson, home: string | null): string | undefined
  /** Whether somebody receives or meets the person: "held talks with X", "hosted the visiting X". */
  isMet(person: JoinedPerson): boolean
}

/** Reads the words before names. */
export function readMeetingPlaces(
  { tokens, sentences, sentenceOf }: Segments,
  units: Units,
  { lexicon, is, pairOf }: Vocabulary,
): MeetingPlace {
  const word = (token: number): number => lexicon.folded(tokens.form[token]!)
  const verb = (token: number): number => lexicon.verbLemma(tokens.form[token]!)
  const startOf = (token: number): number => sentences[sentenceOf[token]!]!.from
  return {
    led: ({ candidates }) => {
      for (const { range } of candidates) {
        const first = startOf(range.from)
        const by = range.from - 1
        if (by - 1 < first || lexicon.form(word(by)) !== 'by' || !is.leading.has(verb(by - 1))) continue
        for (let at = by - 1; at > Math.max(first, by - ledReach); at--) {
          const hit = units.countries.endingAt(at)
          if (hit && hit.form !== 'city') return hit
        }
      }
      return undefined
    },
    pairedWith: ({ candidates: [first] }, home) => {
      const { from } = first!.range
      for (let at = from - 1; at >= Math.max(startOf(from), from - pairReach); at--) {
        const pair = pairAt(at)
        if (pair === undefined) continue
        const own = home ?? commonCountry()
        return own !== null && pair.includes(own) ? pair.find(code => code !== own) : undefined
      }
      return undefined
    },
    isMet: ({ candidates }) => candidates.slice(0, 2).some(({ range }) => isGoverned(range)),
  }

  function pairAt(token: number): readonly string[] | undefined {
    const tag = tokens.tag[token]
    return tag === Tag.NNP || tag === Tag.JJ ? pairOf(lexicon.form(word(token))) : undefined
  }

  /** The country that all pairs of the article name, of several pairs. */
  function commonCountry(): string | null {
    let common: readonly string[] = []
    let isSeveral = false
    for (let at = 0; at < tokens.count; at++) {
      const pair = pairAt(at)
      if (pair === undefined) continue
      if (common.length === 0) common = pair
      else if (common.length === 2 && pair.every(code => common.includes(code))) continue
      else {
        common = common.filter(code => pair.includes(code))
        if (common.length === 0) return null
        isSeveral = true
      }
    }
    return isSeveral ? common[0]! : null
  }

  function isGoverned({ from }: TokenRange): boolean {
    const first = startOf(from)
    let at = from - 1
    while (at >= first && (tokens.tag[at] === Tag.DT || tokens.tag[at] === Tag.PRPS || is.visiting.has(word(at)))) at--
    if (at < first) return false
    if (is.receiving.has(verb(at))) return true
    if (lexicon.form(word(at)) !== 'with') return false
    for (let before = at - 1; before >= Math.max(first, at - meetingReach); before--)
      if (is.meeting.has(verb(before)) || is.meeting.has(lexicon.nounLemma(tokens.form[before]!))) return true
    return false
  }
}

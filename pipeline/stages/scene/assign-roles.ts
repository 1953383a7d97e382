import type { NameMention, Names } from '../../layers/names.ts'
import type { Side } from '../../layers/scene.ts'
import type { IdSet } from '../../text/id-set.ts'
import { Tag } from '../../text/lexicon.ts'
import type { Segments } from '../../text/segments.ts'
import type { TokenRange } from '../../text/span.ts'
import { countryOf } from './gather-sides.ts'

/** Folded lemmas of the verbs that tell who is at home. */
export interface RoleVerbs {
  readonly hosting: IdSet
  readonly visiting: IdSet
  /** Only before "on": "called on the minister". */
  readonly calling: IdSet
  readonly meeting: IdSet
}

/** Mentions of a sentence that are looked at. */
const mostMentions = 32

/** Marks host and guest: by the verb between two people of different sides, else by the city in which they meet. */
export function assignRoles(
  sides: readonly Side[],
  range: TokenRange,
  segments: Segments,
  mentions: readonly NameMention[],
  names: Names,
  verbs: RoleVerbs,
): Side[] {
  if (sides.length < 2) return [...sides]
  const host = hostOf()
  return sides.map(side => ({
    ...side,
    role: host === undefined ? 'unknown' : side.country === host ? 'host' : 'guest',
  }))

  function sideOf({ kind, entity }: NameMention): string | null {
    if (kind === 'organization') return null
    return kind === 'person' ? countryOf(names, entity) : (names.countries[entity]!.code ?? null)
  }

  function hostOf(): string | null | undefined {
    const { tokens, sentences, sentenceOf } = segments
    const { lexicon } = tokens
    const byCountry = new Set(sides.map(({ country }) => country))
    let next = 0
    let atHome: string | undefined
    let written: string | undefined
    let isFirst = true
    for (let at = sentenceOf[range.from] ?? 0; at < sentences.length && sentences[at]!.from < range.to; at++) {
      const sentence = sentences[at]!
      const inside: NameMention[] = []
      while (next < mentions.length && mentions[next]!.range.from < sentence.to) inside.push(mentions[next++]!)
      inside.length = Math.min(inside.length, mostMentions)
      const people = inside.filter(({ kind }) => kind === 'person')
      const first = people[0]
      if (!first) {
        if (people.length === 0 && isFirst) written ??= cityOf(inside)
        continue
      }
      isFirst = false
      for (let token = first.range.to; token < sentence.to; token++) {
        if (!isVerb(tokens.tag[token]!)) continue
        const lemma = lexicon.verbLemma(tokens.form[token]!)
        const isVisit = verbs.visiting.has(lemma) || (verbs.calling.has(lemma) && isForm(token + 1, 'on'))
        if (!verbs.hosting.has(lemma) && !isVisit) continue
        const subject = people.findLast(({ range: { to } }) => to <= token)
        if (!subject) continue
        const one = countryOf(names, subject.entity)
        // "received in Warsaw Romania's minister": the place is not whom he received.
        const other = inside
          .filter(({ range: { from } }) => from > token)
          .map(sideOf)
          .find(side => side && side !== one)
        if (other === undefined || !byCountry.has(one)) continue
        const isPassive = tokens.tag[token] === Tag.VBN && lexicon.form(tokens.form[token + 1] ?? 0) === 'by'
        return verbs.hosting.has(lemma) !== isPassive ? one : other
      }
      const city = inside.find(
        ({ kind, entity, form, range: place }) =>
          kind === 'country' &&
          form === 'short' &&
          place.from > first.range.to &&
          byCountry.has(names.countries[entity]!.code),
      )
      atHome ??= city ? (names.countries[city.entity]!.code ?? undefined) : undefined
    }
    return atHome ?? written

    function isForm(token: number, form: string): boolean {
      return token < tokens.count && lexicon.form(tokens.form[token]!) === form
    }

    /** "LIMA, May 4 -": where the article was written, before anybody is named. */
    function cityOf(inside: readonly NameMention[]): string | undefined {
      const city = inside.find(
        ({ kind, entity, form }) =>
          kind === 'country' && form === 'short' && byCountry.has(names.countries[entity]!.code),
      )
      return city ? (names.countries[city.entity]!.code ?? undefined) : undefined
    }
  }
}

const isVerb = (tag: number): boolean =>
  tag === Tag.VBD || tag === Tag.VBZ || tag === Tag.VBN || tag === Tag.VBP || tag === Tag.VB

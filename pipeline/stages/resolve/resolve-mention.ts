import type { NameMention } from '../../layers/names.ts'
import type { ResolvedSpeaker } from '../../layers/speakers.ts'
import { Tag } from '../../text/lexicon.ts'
import { wordsOfRange } from '../../text/token-text.ts'
import type { Answer, Asked } from './asked.ts'
import { bodiesOf } from './bodies-of.ts'
import type { Discourse } from './discourse.ts'
import { isVagueGroup } from './is-vague-group.ts'
import type { MentionIndex } from './mention-index.ts'
import { readDescription } from './read-description.ts'
import { bodyNamed, lastIssuer } from './resolve-body.ts'
import { resolveBoth } from './resolve-both.ts'
import { resolveGroup } from './resolve-group.ts'
import { resolveLabel } from './resolve-label.ts'
import { resolveNamed } from './resolve-named.ts'
import { resolvePerson } from './resolve-person.ts'
import { resolvePronoun } from './resolve-pronoun.ts'
import type { ResolveWords } from './resolve-words.ts'
import { sideOfRole } from './side-of-role.ts'
import { speakerCountry, speakerOrganization, speakerUnnamed } from './speakers.ts'
import { wholeName } from './whole-name.ts'

/** Whom a mention means: names first, then pronouns, groups, bodies, countries, descriptions. */
export function resolveMention(given: Asked, discourse: Discourse, index: MentionIndex, words: ResolveWords): Answer {
  const asked = { ...given, range: wholeName(given.range, index) }
  const { range } = asked
  const { names, segments } = discourse
  const { tokens } = segments
  const { lexicon } = words
  const text = wordsOfRange(tokens, range)
  const named = resolveNamed(text, asked, discourse, index)
  if (named) return { speaker: named }
  const labelled = given.basis === 'label' ? resolveLabel(asked, discourse, words) : null
  if (labelled) return { speaker: labelled }

  const both = resolveBoth(text, asked, discourse, index, words)
  if (both) return { speaker: both }
  const countries = index.within(range, 'country')
  const isCountry = (token: number) => countries.some(({ core }) => core.from <= token && token < core.to)
  const description = readDescription(tokens, range, words, isCountry)
  const noun = description?.noun ?? null
  const means = String(noun?.attributes.means ?? '')
  const country = countries[0] ? codeOf(countries[0]) : null

  if (noun?.label === 'pronoun')
    return means === 'group' || means === 'we'
      ? { speaker: joint(means) }
      : resolvePronoun(noun, asked, discourse, index)
  const { body, organization } = bodiesOf(range, noun, tokens, index)
  if (noun?.label === 'group-noun' && description?.determiner !== 'indefinite' && !body)
    return isVagueGroup(description!, asked, countries.length, discourse, index, words)
      ? { speaker: vagueGroup(), isSaidUnnamed: true }
      : { speaker: joint(means) }
  if (noun?.label === 'gathering-noun')
    return { speaker: resolveGroup(text, 'leaders', range.from, [], discourse, index, words) }
  if (noun?.label === 'document-noun' && description!.words.some(word => words.joint.has(word)))
    return { speaker: joint('countries') }
  if (organization && noun?.label !== 'person-noun' && !description?.isOffice)
    return {
      speaker: speakerOrganization(
        organization.entity,
        organization.form === 'full' ? 'name' : organization.form === 'short' ? 'short-name' : 'description',
      ),
    }
  if (country === null && noun?.label === 'side-noun')
    return { speaker: sideOfRole(range.from, description!, discourse) }
  if (country !== null && (noun?.label === 'side-noun' || noun?.label === 'document-noun'))
    return { speaker: speakerCountry(names.countries[countries[0]!.entity]!.name, 'description') }
  if (countries.length > 1 && areListed(countries) && countries[0]!.core.from - range.from < 2)
    return { speaker: joint('countries') }
  if (countries.length === 1 && coversAll(countries[0]!) && isCitizen(countries[0]!)) {
    const citizen = describedPerson()
    if (citizen.speaker.type === 'person') return citizen
  }
  if (countries.length === 1 && coversAll(countries[0]!))
    return { speaker: speakerCountry(names.countries[countries[0]!.entity]!.name, 'name') }
  if (noun?.label === 'document-noun') return issuer() ?? { speaker: lastIssuer(description!, discourse) }
  if (noun?.label === 'body-noun' && index.within(range, 'person').length === 0)
    return { speaker: bodyNamed(noun, description!, country, discourse, index, words) }
  if (description && (noun?.label === 'person-noun' || description.isOffice) && !isSomebodys()) return describedPerson()
  return { speaker: speakerUnnamed('description') }

  /** "the lawyer for Ana Ruiz", not "Ruiz's counterpart": a person named in passing, and another who is not. */
  function isSomebodys(): boolean {
    return (
      !words.counterpart.has(lexicon.folded(tokens.form[range.to - 1]!)) && index.within(range, 'person').length > 0
    )
  }

  /** "the ministry's statement": whoever issued it. */
  function issuer(): Answer | null {
    for (let at = range.from + 1; at < range.to - 1; at++)
      if (tokens.tag[at] === Tag.POS)
        return resolveMention({ ...asked, range: { from: range.from, to: at } }, discourse, index, words)
    return null
  }

  /** "Ministers agreed", where both leaders are ministers; else nobody in particular. */
  function vagueGroup(): ResolvedSpeaker {
    const group = joint('leaders')
    const one = lexicon.form(lexicon.nounLemma(tokens.form[range.to - 1]!))
    const isOffice = ({ kind, ...member }: (typeof group.members)[number]): boolean =>
      kind === 'person' &&
      'entity' in member &&
      names.people[member.entity]!.roles.some(({ title }) => title.toLowerCase().split(' ').includes(one))
    return range.to - range.from === 1 && group.members.length === 2 && group.members.every(isOffice)
      ? group
      : speakerUnnamed('description')
  }

  /** "Peru and Fiji", not "the Peruvian embassy in Suva". */
  function areListed(list: readonly NameMention[]): boolean {
    const last = list.at(-1)!.core
    return last.to === range.to && tokens.tag.subarray(list[0]!.core.to, last.from).includes(Tag.CC)
  }

  function joint(kind: string): ResolvedSpeaker {
    if (kind === 'we' && asked.reporter?.type === 'organization') return asked.reporter
    const last = kind === 'group' ? discourse.latest(() => true)?.speaker : undefined
    if (last?.type === 'organization' && names.organizations[last.entity!]!.name.endsWith('s'))
      return speakerOrganization(last.entity!, 'pronoun')
    return resolveGroup(text, kind, range.from, [...new Set(countries.map(codeOf))], discourse, index, words)
  }

  function codeOf({ entity }: NameMention): string {
    const found = names.countries[entity]!
    return found.code ?? found.name
  }

  function coversAll({ core }: NameMention): boolean {
    return core.to === range.to && core.from - range.from < 2
  }

  /** "The Fijian", not "the Japanese": one person, where the text has one of that country. */
  function isCitizen({ form, core }: NameMention): boolean {
    const word = lexicon.form(tokens.form[core.to - 1]!)
    return (
      form === 'description' && core.from === range.from + 1 && !words.collective.some(ending => word.endsWith(ending))
    )
  }

  function describedPerson(): Answer {
    return resolvePerson(asked, description!, country, discourse, index, words)
  }
}

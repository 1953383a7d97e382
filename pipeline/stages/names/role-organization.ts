import type { NamedOrganization, NamedPerson, NameMention } from '../../layers/names.ts'
import { Tag } from '../../text/lexicon.ts'
import { wordsOfRange } from '../../text/token-text.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { OfficeHit } from './find-offices.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The name of the body that an office belongs to: the organization in its words, else a minister's ministry; null where the text names none. */
export type RoleOrganization = (office: OfficeHit, country: NamedPerson['country']) => string | null

/** Ministries that are compared with an office. */
const mostMinistries = 32

/** Opens the look-up for one article; `hasSides`: whether its people are of several countries, so that a ministry of none may be anyone's. */
export function createRoleOrganization(
  tokens: Tokens,
  organizations: readonly NamedOrganization[],
  mentions: readonly NameMention[],
  hasSides: boolean,
  { lexicon, is }: Vocabulary,
): RoleOrganization {
  const byToken = new Map<number, NameMention>()
  for (const mention of mentions)
    for (let token = mention.range.from; token < mention.range.to; token++)
      if (!byToken.has(token)) byToken.set(token, mention)
  const ministries = organizations.filter(({ kind }) => kind === 'ministry').slice(0, mostMinistries)

  return (office, country) => {
    const { from, to, body } = office
    const named = organizationIn(body?.from ?? from, to) ?? organizationIn(from, to)
    if (named !== undefined) return isBorrowed(named, country) ? null : named.organization.name
    if (body && tokens.tag[body.from] === Tag.DT && !is.delegation.has(lexicon.folded(tokens.form[body.to - 1]!)))
      return wordsOf(body.from + 1, body.to)
    return ministryOf(office, country)
  }

  /** "Coast Guard Region" in the office of somebody of another country than the coast guard named in full before. */
  function isBorrowed({ organization, words }: Named, country: NamedPerson['country']): boolean {
    const { name, country: own } = organization
    const isOther = own !== null && country !== null && own.code !== country.code
    return isOther && words.length < name.length && words !== words.toUpperCase()
  }

  function organizationIn(from: number, to: number): Named | undefined {
    for (let token = from; token < to; token++) {
      const mention = byToken.get(token)
      if (mention)
        return { organization: organizations[mention.entity]!, words: wordsOf(mention.range.from, mention.range.to) }
    }
    return undefined
  }

  /** The ministry of the person's country whose name has the words of the portfolio. */
  function ministryOf({ kind, title, to }: OfficeHit, country: NamedPerson['country']): string | null {
    if (kind === null || !kind.endsWith('minister')) return null
    const portfolio: string[] = []
    for (let token = title; token < to; token++)
      if (is.portfolio.has(lexicon.folded(tokens.form[token]!))) portfolio.push(plain(wordsOf(token, token + 1)))
    if (portfolio.length === 0) return null
    const found = ministries.find(
      ({ name, country: own }) =>
        (own === null ? !hasSides : own.code === country?.code) && portfolio.every(word => plain(name).includes(word)),
    )
    return found?.name ?? null
  }

  function wordsOf(from: number, to: number): string {
    return wordsOfRange(tokens, { from, to })
  }
}

interface Named {
  readonly organization: NamedOrganization
  /** As they stand in the text. */
  readonly words: string
}

const plain = (text: string): string => text.toLowerCase().replaceAll('defence', 'defense')

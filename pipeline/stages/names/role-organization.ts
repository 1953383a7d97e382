import type { NamedOrganization, NamedPerson } from '../../layers/names.ts'
import { Tag } from '../../text/lexicon.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { OfficeHit } from './find-offices.ts'
import type { JoinedOrganizations } from './join-organizations.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The name of the body that an office belongs to: the organization in its words, else a minister's ministry; null where the text names none. */
export type RoleOrganization = (office: OfficeHit, country: NamedPerson['country']) => string | null

/** Ministries that are compared with an office. */
const mostMinistries = 32

/** Opens the look-up for one article. */
export function createRoleOrganization(
  tokens: Tokens,
  { organizations, mentions }: JoinedOrganizations,
  { lexicon, is }: Vocabulary,
): RoleOrganization {
  const byToken = new Map<number, number>()
  for (const { range, entity } of mentions)
    for (let token = range.from; token < range.to; token++) if (!byToken.has(token)) byToken.set(token, entity)
  const ministries = organizations.filter(({ kind }) => kind === 'ministry').slice(0, mostMinistries)

  return (office, country) => {
    const { from, to, body } = office
    const named = organizationIn(body?.from ?? from, to) ?? organizationIn(from, to)
    if (named !== undefined) return named.name
    if (body && tokens.tag[body.from] === Tag.DT) return wordsOf(body.from + 1, body.to)
    return ministryOf(office, country)
  }

  function organizationIn(from: number, to: number): NamedOrganization | undefined {
    for (let token = from; token < to; token++) {
      const entity = byToken.get(token)
      if (entity !== undefined) return organizations[entity]
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
        (own === null || own.code === country?.code) && portfolio.every(word => plain(name).includes(word)),
    )
    return found?.name ?? null
  }

  function wordsOf(from: number, to: number): string {
    return tokens.text.slice(tokens.start[from]!, tokens.end[to - 1]!).replace(/\s+/g, ' ')
  }
}

const plain = (text: string): string => text.toLowerCase().replaceAll('defence', 'defense')

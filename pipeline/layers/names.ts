import type { Country } from '../record/parts.ts'
import type { MentionForm, Organization, Person } from '../record/people.ts'
import type { TokenRange } from '../text/span.ts'

/** A person as the article's names tell: no description or pronoun is resolved yet. */
export interface NamedPerson extends Omit<Person, 'id' | 'mentions' | 'roles'> {
  readonly roles: readonly NamedRole[]
  /** Sex that an honorific or the given name tells; null = not told. */
  readonly gender: 'female' | 'male' | null
}

/** An office as found: its words, and the organization's words where they name one. */
export interface NamedRole {
  readonly title: string
  readonly level: number | null
  readonly organization: string | null
  /** The office's id in the rule set, e.g. `deputy-defence-minister`; null where no rule knows it. */
  readonly kind: string | null
  readonly range: TokenRange
}

/** An organization as the article's names tell. */
export type NamedOrganization = Omit<Organization, 'id' | 'mentions'>

/** One place where the text names somebody or something. */
export interface NameMention {
  readonly kind: 'person' | 'organization' | 'country'
  /** Index into `people`, `organizations` or `countries`. */
  readonly entity: number
  /** All of it: rank, office, name ("Deputy Minister Sr. Lt. Gen. Vu Thanh Lam"). */
  readonly range: TokenRange
  /** The name alone. */
  readonly core: TokenRange
  /** Of a country: `full` = its name, `description` = its adjective, `short` = a city that stands for it. */
  readonly form: MentionForm
}

/** What `names` adds: who and what the text names, in body, captions and headlines alike. */
export interface Names {
  readonly people: readonly NamedPerson[]
  readonly organizations: readonly NamedOrganization[]
  readonly countries: readonly Country[]
  /** Ordered by `range.from`, then the longer first; a country inside an organization's name is a mention of its own. */
  readonly mentions: readonly NameMention[]
}

import type { Confidence } from '../record/parts.ts'
import type { MentionForm } from '../record/people.ts'
import type { Speaker } from '../record/statement.ts'
import type { TokenRange } from '../text/span.ts'
import type { NamedRole } from './names.ts'

/** Whom an attribution's mention means. Entities are indices into `Names`. */
export interface ResolvedSpeaker {
  readonly type: Speaker['type']
  /** Index into `Names.people` or `Names.organizations` by `type`; null for the other types. */
  readonly entity: number | null
  /** English short name of a country, the words of a group; null for unnamed and unresolved. For entities, derived from the entity. */
  readonly name: string | null
  readonly members: readonly Member[]
  readonly via: Speaker['via']
}

/** Somebody behind a group: an entity of `Names`, or a country code. */
export type Member =
  | { readonly kind: 'person' | 'organization'; readonly entity: number }
  | { readonly kind: 'country'; readonly code: string }

/** A mention that is no name: a description, a title, a pronoun that means a known person or organization. */
export interface ResolvedMention {
  readonly kind: 'person' | 'organization'
  readonly entity: number
  readonly range: TokenRange
  readonly form: MentionForm
}

/** An office that only a resolved title tells ("The Fijian deputy minister" for someone named without office before). */
export interface ResolvedRole extends NamedRole {
  /** Index into `Names.people`. */
  readonly entity: number
}

/** What `resolve` adds. `speakers`, `traits`, `confidence` and `addressees` run parallel to `Attributions.attributions`. */
export interface Speakers {
  readonly speakers: readonly ResolvedSpeaker[]
  /** What tells how sure each statement is, the speaker included. */
  readonly traits: readonly (readonly string[])[]
  /** The level that they come to. */
  readonly confidence: readonly Confidence[]
  readonly addressees: readonly (readonly {
    readonly entity: number
    readonly kind: 'person' | 'organization'
    readonly basis: 'explicit' | 'counterpart'
  }[])[]
  readonly resolvedMentions: readonly ResolvedMention[]
  readonly resolvedRoles: readonly ResolvedRole[]
}

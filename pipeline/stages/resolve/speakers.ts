import type { Member, ResolvedSpeaker } from '../../layers/speakers.ts'

/** A person; `entity` is an index into the names layer, as for organizations. */
export const speakerPerson = (entity: number, via: ResolvedSpeaker['via']): ResolvedSpeaker => ({
  type: 'person',
  entity,
  name: null,
  members: [],
  via,
})
/** An organization. */
export const speakerOrganization = (entity: number, via: ResolvedSpeaker['via']): ResolvedSpeaker => ({
  type: 'organization',
  entity,
  name: null,
  members: [],
  via,
})
/** A country, by its English short name. */
export const speakerCountry = (name: string, via: ResolvedSpeaker['via']): ResolvedSpeaker => ({
  type: 'country',
  entity: null,
  name,
  members: [],
  via,
})
/** A group, by the words of the text. */
export const speakerGroup = (name: string, members: readonly Member[]): ResolvedSpeaker => ({
  type: 'group',
  entity: null,
  name,
  members,
  via: 'group',
})
/** Somebody whom the text does not name. */
export const speakerUnnamed = (via: ResolvedSpeaker['via']): ResolvedSpeaker => ({
  type: 'unnamed',
  entity: null,
  name: null,
  members: [],
  via,
})
/** Somebody whom the text names, but which of several is not clear. */
export const speakerUnresolved = (via: ResolvedSpeaker['via']): ResolvedSpeaker => ({
  type: 'unresolved',
  entity: null,
  name: null,
  members: [],
  via,
})

/** One side of a meeting. */
export interface Side {
  /** ISO 3166-1 alpha-3 or a bloc's name. */
  readonly country: string | null
  /** Indices into `Names.people`, the leader first. */
  readonly people: readonly number[]
  readonly role: 'host' | 'guest' | 'co-chair' | 'unknown'
}

/** Who meets whom in a stretch of the text. A section mark or a second readout opens a new scene. */
export interface Scene {
  /** Token range for which it holds. */
  readonly from: number
  readonly to: number
  readonly sides: readonly Side[]
}

/** What `scene` adds: scenes in order, without gaps. */
export interface Scenes {
  readonly scenes: readonly Scene[]
}

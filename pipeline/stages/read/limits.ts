/** How much is read of what people, pages and archives put in. Sizes are bytes. */
export interface Limits {
  /** The largest article: a file that holds one, or one entry of a file that holds many. */
  readonly maxBytes: number
  /** The most that a packed article may unpack to. */
  readonly maxUnpacked: number
  /** How many times its size something packed may unpack to. */
  readonly maxRatio: number
  /** The most articles that are read of one file. */
  readonly maxArticles: number
}

/** The limits where nothing else is said. */
export const defaultLimits: Limits = {
  maxBytes: 20_000_000,
  maxUnpacked: 100_000_000,
  maxRatio: 200,
  maxArticles: 1_000_000,
}

/** A folder in which something is watched. */
export interface WatchedPlace {
  /** Absolute. */
  readonly folder: string
  /** Whether folders in it are watched, too. */
  readonly isDeep: boolean
  /** Whether something of this name in it, or deeper, counts. */
  accepts(path: string, name: string): boolean
}

/** Hears of watched places. */
export interface PlaceListener {
  /** Something came, changed or went at this path. */
  onTouch(path: string): void
  /** The system gives no more watchers. */
  onExhausted(error: Error): void
}

/** Watches until it is closed. */
export interface PlaceWatch {
  close(): void
}

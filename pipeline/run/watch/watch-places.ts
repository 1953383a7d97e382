import { stat } from 'node:fs/promises'
import { pollTree } from './poll-tree.ts'
import { watchTree } from './watch-tree.ts'
import type { PlaceListener, PlaceWatch, WatchedPlace } from './watched-place.ts'

/** Milliseconds between two looks whether a place itself is still there, which no watcher tells surely. */
const interval = 300

/** How places are watched. */
export interface WatchOptions extends PlaceListener {
  /** Whether files are looked at again and again. */
  readonly polls: boolean
}

/** Watches places, also those that go and come back. Where the system gives no more watchers, it goes on by polling. */
export const watchPlaces = (
  places: readonly WatchedPlace[],
  { onTouch, onExhausted, ...options }: WatchOptions,
): PlaceWatch => {
  let { polls } = options
  let isClosed = false
  let timer: NodeJS.Timeout | undefined
  const watches = new Map<WatchedPlace, PlaceWatch>()
  const open = (place: WatchedPlace): void => {
    watches.get(place)?.close()
    watches.set(place, polls ? pollTree(place, { onTouch }) : watchTree(place, { onTouch, onExhausted: exhaust }))
  }
  const exhaust = (error: Error): void => {
    if (polls) return
    polls = true
    // Not at once: the place that told it is still being opened.
    setImmediate(() => {
      if (isClosed) return
      for (const place of places) open(place)
    })
    onExhausted(error)
  }
  const identities = new Map<WatchedPlace, string>()
  const look = async (): Promise<void> => {
    for (const place of places) {
      const identity = await identify(place.folder)
      if (isClosed) return
      const before = identities.get(place)
      identities.set(place, identity)
      if (before === undefined || before === identity) continue
      open(place)
      onTouch(place.folder)
    }
    timer = setTimeout(look, interval)
  }
  for (const place of places) open(place)
  void look()
  return {
    close: () => {
      isClosed = true
      clearTimeout(timer)
      for (const watch of watches.values()) watch.close()
    },
  }
}

/** Which folder it is: another one of the same name is another. */
const identify = (folder: string): Promise<string> =>
  stat(folder).then(
    ({ dev, ino, birthtimeMs }) => `${dev}:${ino}:${birthtimeMs}`,
    () => '',
  )

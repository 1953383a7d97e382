/** Items until the signal comes: then they end, and what is being asked for is not waited for. */
export async function* untilAborted<T>(items: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]()
  let end = (): void => {}
  const stop = (): void => end()
  signal.addEventListener('abort', stop)
  try {
    while (!signal.aborted) {
      // Not Promise.race with one promise for all: it would remember every item.
      const next = await new Promise<IteratorResult<T>>((resolve, reject) => {
        end = () => resolve({ done: true, value: undefined })
        iterator.next().then(resolve, reject)
      })
      if (next.done) break
      yield next.value
    }
  } finally {
    signal.removeEventListener('abort', stop)
    // Not awaited: a generator at work returns only when it has its next item.
    iterator.return?.().catch(() => {})
  }
}

/** Shows how far a run is. */
export interface Progress {
  /** A drop is done. */
  advance(): void
  /** An article of a drop is done. */
  count(): void
  stop(): void
}

const silent: Progress = { advance: () => {}, count: () => {}, stop: () => {} }
const eraseLine = '\r\u001b[K'

/** Articles between two lines shown: a file may hold a million. */
const step = 100

/** A line on standard error that counts drops and articles, or nothing where that is no terminal or the caller wants it quiet. */
export const startProgress = (total: number, isWanted: boolean): Progress => {
  if (!isWanted || !process.stderr.isTTY) return silent
  let done = 0
  let articles = 0
  let shown = ''
  const show = (): void => {
    const percent = Math.floor((100 * done) / total)
    const counted = articles - (articles % step) > done ? [`${articles - (articles % step)} articles`] : []
    const line = [...(total < 2 ? [] : [`${percent} %, ${done} of ${total} drops`]), ...counted].join(', ')
    if (line === shown) return
    shown = line
    process.stderr.write(`${eraseLine}${line}`)
  }
  show()
  return {
    advance: () => {
      done++
      show()
    },
    count: () => {
      articles++
      if (articles % step === 0) show()
    },
    stop: () => void process.stderr.write(eraseLine),
  }
}

/** Shows how far a run is. */
export interface Progress {
  advance(): void
  stop(): void
}

const silent: Progress = { advance: () => {}, stop: () => {} }
const eraseLine = '\r\u001b[K'

/** A line on standard error that counts drops, or nothing where that is no terminal or the caller wants it quiet. */
export const startProgress = (total: number, isWanted: boolean): Progress => {
  if (!isWanted || !process.stderr.isTTY || total < 2) return silent
  let done = 0
  let shown = -1
  const show = (): void => {
    const percent = Math.floor((100 * done) / total)
    if (percent === shown) return
    shown = percent
    process.stderr.write(`${eraseLine}${percent} %, ${done} of ${total} drops`)
  }
  show()
  return {
    advance: () => {
      done++
      show()
    },
    stop: () => void process.stderr.write(eraseLine),
  }
}

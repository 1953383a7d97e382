import type { PaceLook } from './pace.ts'

/** A bar is drawn where so many columns are left for it. */
const shortestBar = 8
const longestBar = 24

/** How far a run is, in one line of at most so many columns: what matters least is left out where they are few. */
export const formatPace = (look: PaceLook, columns: number, hasBar = true): string => {
  const parts = partsOf(look)
  let kept = parts
  while (lengthOf(kept) > columns && kept.length > 1) {
    const least = Math.max(...kept.map(({ rank }) => rank))
    kept = kept.filter(({ rank }) => rank < least)
  }
  const line = kept.map(({ text }) => text).join('  ')
  const room = Math.min(columns - line.length - 2, longestBar)
  if (!hasBar || look.total < 2 || room < shortestBar) return line.slice(0, columns)
  const full = Math.floor((room * look.drops) / look.total)
  return `${'█'.repeat(full)}${'░'.repeat(room - full)}  ${line}`
}

interface Part {
  readonly text: string
  /** The higher, the sooner it is left out. */
  readonly rank: number
}

const partsOf = ({ drops, total, articles, unchanged, failed, perSecond, secondsLeft }: PaceLook): readonly Part[] => {
  const parts: Part[] = []
  if (total > 1) {
    parts.push({ text: `${Math.floor((100 * drops) / total)} %`, rank: 0 })
    parts.push({ text: `${group(drops)} of ${group(total)} drops`, rank: 1 })
  }
  if (articles > drops || total === 1) parts.push({ text: counted(articles, 'article'), rank: 3 })
  if (perSecond !== null) parts.push({ text: `${formatRate(perSecond)} articles/s`, rank: 4 })
  if (unchanged > 0) parts.push({ text: `${group(unchanged)} unchanged`, rank: 5 })
  if (failed > 0) parts.push({ text: `${group(failed)} failed`, rank: 2 })
  if (secondsLeft !== null && drops < total) parts.push({ text: `${formatDuration(secondsLeft)} left`, rank: 1 })
  return parts
}

const lengthOf = (parts: readonly Part[]): number => parts.reduce((sum, { text }) => sum + text.length + 2, -2)

/** A count as people read it: 1,000,000. */
export const group = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')

/** "1 article", "2 articles". */
export const counted = (count: number, one: string, more = `${one}s`): string =>
  `${group(count)} ${count === 1 ? one : more}`

const formatRate = (rate: number): string => (rate < 10 ? rate.toFixed(1) : group(Math.round(rate)))

/** Seconds as `0:07`, `12:30`, `3:05:00`. */
export const formatDuration = (seconds: number): string => {
  const whole = Math.ceil(seconds)
  const two = (value: number): string => String(value).padStart(2, '0')
  const minutes = Math.floor(whole / 60)
  if (minutes < 60) return `${minutes}:${two(whole % 60)}`
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`
}

import type { KnownBlock } from '../../../layers/article.ts'

const windows = 8
const windowLength = 1000

/** Lines of the text, known metadata aside: all of a short one, of a long one those of eight stretches that lie evenly. */
export const sampleLines = (text: string, known: readonly KnownBlock[]): string[] => {
  const from = known.reduce((end, block) => (block.kind === 'metadata' ? Math.max(end, block.end) : end), 0)
  const rest = text.length - from
  if (rest <= windows * windowLength) return linesBetween(text, from, text.length)
  const step = (rest - windowLength) / (windows - 1)
  return Array.from({ length: windows }, (_, index) => Math.floor(from + index * step)).flatMap(start =>
    linesBetween(text, start, start + windowLength),
  )
}

const linesBetween = (text: string, from: number, to: number): string[] => text.slice(from, to).split(/[\r\n]+/)

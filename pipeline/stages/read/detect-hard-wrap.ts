import { isBlank, linesOf, trimSpan } from './lines-of.ts'

/** Longer margins are no margins: one line a paragraph gives lines of hundreds of characters. */
const maxMargin = 200

/**
 * Whether single newlines stand inside paragraphs, decided by the lengths of lines.
 *
 * Looked at are the breaks between two lines that no blank line parts. The margin is the 90th percentile of the lengths
 * of the lines before such breaks. A break is *forced* where the first word of the next line would not have fitted into
 * the margin. The text is hard-wrapped when at least 80 % of the breaks are forced and at least half of them stand
 * inside a sentence: an editor that wraps forces every break but those at a paragraph's end, while lines that are
 * paragraphs, list items or captions end anywhere, and with a full stop.
 */
export const detectHardWrap = (text: string, from = 0): boolean => {
  const breaks: { length: number; next: number; isInside: boolean }[] = []
  let before: { start: number; end: number } | null = null
  for (const line of linesOf(text, from)) {
    if (isBlank(text, line)) {
      before = null
      continue
    }
    const { start, end } = trimSpan(text, line)
    if (before !== null) {
      const isInside = !/[.!?:;"”’)\]]/.test(text[before.end - 1]!)
      breaks.push({ length: before.end - before.start, next: firstWordLength(text, start, end), isInside })
    }
    before = { start, end }
  }
  if (breaks.length < 2) return false
  const lengths = breaks.map(({ length }) => length).sort((a, b) => a - b)
  const margin = lengths[Math.floor((lengths.length - 1) * 0.9)]!
  if (margin < 30 || margin > maxMargin) return false
  const forced = breaks.filter(({ length, next }) => length + 1 + next > margin)
  const inside = breaks.filter(({ isInside }) => isInside)
  return forced.length >= breaks.length * 0.8 && inside.length >= breaks.length * 0.5
}

const firstWordLength = (text: string, start: number, end: number): number => {
  for (let i = start; i < end; i++) if (text[i] === ' ' || text[i] === '\t') return i - start
  return end - start
}

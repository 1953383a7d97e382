import { isProse, type Page } from './page-line.ts'
import { shapeOf } from './shape-of.ts'

/** What an end mark can have behind it, as a share of the chosen prose: notes, addresses, who sent it. */
const mostBehindMark = 0.3

/** Where the article may end. */
export interface ProseBehind {
  /** The last chosen line of prose that is built like two others. */
  readonly lastAlike: number
  /** The first line behind which no more of the chosen prose stands than an end mark can have. */
  readonly mark: number
}

/** Looks at the chosen prose as a whole. */
export const proseBehind = (page: Page, chosen: ReadonlySet<number>): ProseBehind => {
  const prose = page.lines.filter(line => chosen.has(line.index) && isProse(line))
  const shapes = new Map<string, number>()
  let alike = 0
  let left = 0
  for (const line of prose) {
    const shape = shapeOf(line)
    const count = (shapes.get(shape) ?? 0) + 1
    shapes.set(shape, count)
    alike = Math.min(3, Math.max(alike, count))
    left += line.text.length
  }
  const lastAlike = prose.findLast(line => shapes.get(shapeOf(line))! >= alike)?.index ?? -1
  const most = left * mostBehindMark
  let mark = -1
  for (const { index, text } of prose) {
    left -= text.length
    mark = index
    if (left <= most) break
  }
  return { lastAlike, mark }
}

/** Whether a line with these marks ends the article: an end mark, or what leads to other articles with no more of the text behind. */
export const closes = (names: readonly string[], { lastAlike, mark }: ProseBehind, index: number): boolean =>
  (names.includes('teaser-lead') && index > lastAlike) || (names.includes('end-mark') && index > mark)

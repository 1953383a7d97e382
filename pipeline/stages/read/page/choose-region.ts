import { type DroppedElements, isInside } from './drop-elements.ts'
import { findRegion } from './find-region.ts'
import { linesIn } from './lines-in.ts'
import { isProse, type Page, type PageElement, type PageLine } from './page-line.ts'
import { shapeOf } from './shape-of.ts'

/** The chosen lines are believed where their prose comes to this share of the region's. */
const plausible = 0.5

/**
 * The lines chosen for the body; where they have little of the prose of the page's own region of prose, its lines in their
 * place.
 */
export const chooseRegion = (
  page: Page,
  dropped: DroppedElements,
  chosen: ReadonlySet<number>,
  titles: ReadonlySet<string>,
): ReadonlySet<number> => {
  const { region, weigh } = findRegion(page, dropped, titles)
  const lines = linesOfRegion(region, dropped, weigh)
  if (lines.length === 0) return chosen
  const prose = lines.filter(isProse)
  const found = sum(prose.filter(({ index }) => chosen.has(index)).map(weigh))
  const isBelieved = chosen.size > 0 && found >= plausible * sum(prose.map(weigh))
  return isBelieved ? endWithRegion(page, dropped, chosen, lines) : new Set(lines.map(({ index }) => index))
}

/** What was chosen behind the region belongs to it only where prose like the region's follows, or whole sentences right away. */
const endWithRegion = (
  page: Page,
  dropped: DroppedElements,
  chosen: ReadonlySet<number>,
  region: readonly PageLine[],
): ReadonlySet<number> => {
  const shapes = new Map<string, number>()
  for (const line of region) if (isProse(line)) shapes.set(shapeOf(line), (shapes.get(shapeOf(line)) ?? 0) + 1)
  let end = region.at(-1)!.index
  for (const index of chosen) {
    const line = page.lines[index]!
    if (index > end && isProse(line) && shapes.has(shapeOf(line))) end = index
  }
  for (let index = end + 1; index < page.lines.length; index++) {
    const { element, text } = page.lines[index]!
    if (isInside(element, dropped)) continue
    if (!chosen.has(index) || element.tag !== 'p' || !/[.!?]["'”’)]*$/.test(text.slice(-4))) break
    end = index
  }
  return new Set([...chosen].filter(index => index <= end))
}

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0)

const linesOfRegion = (
  region: PageElement,
  dropped: DroppedElements,
  weigh: (line: PageLine) => number,
): readonly PageLine[] => {
  const lines = linesIn(region, dropped).filter(({ text, linked }) => linked * 2 <= text.length)
  const isArticle = (line: PageLine): boolean => isProse(line) && weigh(line) > 0
  const withProse = new Set(lines.filter(isArticle).map(({ element }) => element.parent))
  return trimToProse(lines.filter(line => isArticle(line) || (!isProse(line) && isBeside(line, withProse))))
}

/** Short lines count where prose stands beside them, or beside the list that they are items of. */
const isBeside = ({ element: { tag, parent } }: PageLine, withProse: ReadonlySet<PageElement | null>): boolean =>
  withProse.has(parent) || (tag === 'li' && withProse.has(parent?.parent ?? null))

/** From the first line of prose to the last, and what stands in the same element behind it. */
const trimToProse = (lines: readonly PageLine[]): readonly PageLine[] => {
  const first = lines.findIndex(isProse)
  const last = lines.findLastIndex(isProse)
  const around = lines[last]?.element.parent
  return first === -1 ? lines : lines.filter((line, i) => i >= first && (i <= last || line.element.parent === around))
}

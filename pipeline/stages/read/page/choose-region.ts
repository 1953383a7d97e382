import { isLine, isProse, type Page, type PageElement, type PageLine } from './page-line.ts'

/** An element goes on being the region while one child holds this much of its prose. */
const mostOfIt = 0.7

/** The chosen lines are believed where they hold this share of the region's prose. */
const plausible = 0.35

/**
 * The lines chosen for the body; where they are a small part of the page's running text, the lines of the densest region
 * in their place. `isFallback` tells that.
 */
export const chooseRegion = (
  page: Page,
  dropped: ReadonlyMap<PageElement, unknown>,
  chosen: ReadonlySet<number>,
): { readonly chosen: ReadonlySet<number>; readonly isFallback: boolean } => {
  const prose = proseOutside(page, dropped)
  const region = densest(page.root, prose)
  let found = 0
  for (const index of chosen) {
    const line = page.lines[index]!
    if (isProse(line)) found += line.text.length
  }
  if (found >= plausible * (prose.get(region) ?? 0) && chosen.size > 0) return { chosen, isFallback: false }
  const lines = trimToProse(linesIn(region, dropped).filter(({ text, linked }) => linked * 2 <= text.length))
  return lines.length === 0
    ? { chosen, isFallback: false }
    : { chosen: new Set(lines.map(({ index }) => index)), isFallback: true }
}

/** Prose of each element that is seen and not dropped. */
const proseOutside = (page: Page, dropped: ReadonlyMap<PageElement, unknown>): ReadonlyMap<PageElement, number> => {
  const prose = new Map<PageElement, number>()
  for (let i = page.elements.length - 1; i >= 0; i--) {
    const element = page.elements[i]!
    if (dropped.has(element) || element.isHidden) continue
    let sum = 0
    for (const child of element.children) {
      if (!isLine(child)) sum += prose.get(child) ?? 0
      else if (isProse(child)) sum += child.text.length
    }
    if (sum > 0) prose.set(element, sum)
  }
  return prose
}

const densest = (root: PageElement, prose: ReadonlyMap<PageElement, number>): PageElement => {
  let region = root
  for (;;) {
    const least = (prose.get(region) ?? 0) * mostOfIt
    const heir = region.children.find(
      (child): child is PageElement =>
        !isLine(child) && child.tag !== 'p' && (prose.get(child) ?? 0) >= Math.max(least, 1),
    )
    if (heir === undefined) return region
    region = heir
  }
}

/** From the first line of prose to the last, and what stands in the same element behind it. */
const trimToProse = (lines: readonly PageLine[]): readonly PageLine[] => {
  const first = lines.findIndex(isProse)
  const last = lines.findLastIndex(isProse)
  const around = lines[last]?.element.parent
  return first === -1 ? lines : lines.filter((line, i) => i >= first && (i <= last || line.element.parent === around))
}

const linesIn = (region: PageElement, dropped: ReadonlyMap<PageElement, unknown>): PageLine[] => {
  const lines: PageLine[] = []
  const stack: (PageElement | PageLine)[] = [region]
  while (stack.length > 0) {
    const next = stack.pop()!
    if (isLine(next)) lines.push(next)
    else if (!dropped.has(next)) for (let i = next.children.length - 1; i >= 0; i--) stack.push(next.children[i]!)
  }
  return lines
}

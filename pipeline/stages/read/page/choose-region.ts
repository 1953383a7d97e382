import { type DroppedElements, isInside } from './drop-elements.ts'
import { isLine, isProse, type Page, type PageElement, type PageLine } from './page-line.ts'

/** The chosen lines are believed where their text comes to this share of the region's prose. */
const plausible = 0.5

/** What an element's prose counts for the element itself, the one around it, the one around that. */
const shares = [1, 0.5, 0.25] as const

/**
 * The lines chosen for the body; where they are a small part of the page's densest region, its lines in their place.
 * `isFallback` tells that.
 */
export const chooseRegion = (
  page: Page,
  dropped: DroppedElements,
  chosen: ReadonlySet<number>,
): { readonly chosen: ReadonlySet<number>; readonly isFallback: boolean } => {
  const lines = linesOfRegion(page, dropped)
  const found = sum([...chosen].map(index => unlinked(page.lines[index]!)))
  const prose = sum(lines.filter(isProse).map(unlinked))
  if (chosen.size > 0 && found >= plausible * prose) return { chosen, isFallback: false }
  if (lines.length === 0) return { chosen, isFallback: false }
  return { chosen: new Set(lines.map(({ index }) => index)), isFallback: true }
}

const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0)

const unlinked = ({ text, linked }: PageLine): number => Math.max(0, text.length - linked)

const linesOfRegion = (page: Page, dropped: DroppedElements): readonly PageLine[] => {
  const region = densest(page, dropped)
  const lines = linesIn(region, dropped).filter(({ text, linked }) => linked * 2 <= text.length)
  const withProse = new Set(lines.filter(isProse).map(({ element }) => element.parent))
  return trimToProse(lines.filter(line => isProse(line) || isBeside(line, withProse)))
}

/** The element around most prose: each line counts for what it stands in, and less and less for what is around that. */
const densest = (page: Page, dropped: DroppedElements): PageElement => {
  const scores = new Map<PageElement, number>()
  for (const line of page.lines) {
    const { element } = line
    if (!isProse(line) || element.isHidden || isInside(element, dropped)) continue
    const size = unlinked(line) * weightOf(element)
    let around: PageElement | null = element.children.length === 1 ? element.parent : element
    for (const share of shares) {
      if (around === null) break
      scores.set(around, (scores.get(around) ?? 0) + size * share)
      around = around.parent
    }
  }
  let [best, most] = [page.root, 0]
  for (const [element, score] of scores) if (score > most) [best, most] = [element, score]
  return best
}

/** Prose in lists and asides is teasers and comments more often than not; `itemprop` says outright where the article is. */
const weightOf = (element: PageElement): number => {
  let weight = 1
  let around: PageElement | null = element
  for (let i = 0; i < 10 && around !== null; i++, around = around.parent) {
    if (around.itemprop === 'articlebody') return 3
    if (around.tag === 'article' || around.tag === 'main') weight = Math.max(weight, 1.2)
    if (unlikely.has(around.tag)) weight = 0.4
  }
  return weight
}

const unlikely: ReadonlySet<string> = new Set(['li', 'aside', 'footer', 'nav', 'form', 'header'])

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

const linesIn = (region: PageElement, dropped: DroppedElements): PageLine[] => {
  const lines: PageLine[] = []
  const stack: (PageElement | PageLine)[] = [region]
  while (stack.length > 0) {
    const next = stack.pop()!
    if (isLine(next)) lines.push(next)
    else if (!dropped.has(next)) for (let i = next.children.length - 1; i >= 0; i--) stack.push(next.children[i]!)
  }
  return lines
}

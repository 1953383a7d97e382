import { commonElement } from './common-element.ts'
import { type DroppedElements, isInside } from './drop-elements.ts'
import { isProse, type Page, type PageElement, type PageLine } from './page-line.ts'
import { shapeOf } from './shape-of.ts'

/** Lines of the same shape are looked for in the element around the chosen ones, and this many above it. */
const reach = 2

/**
 * The chosen lines, and the prose that stands right beside several of them, or that is built like them: Readability takes one
 * of several sections of an article, or the paragraphs behind a picture and not those before it.
 */
export const widenChoice = (page: Page, dropped: DroppedElements, chosen: ReadonlySet<number>): ReadonlySet<number> => {
  const prose = [...chosen].map(index => page.lines[index]!).filter(isProse)
  const parents = countBy(prose, line => containerOf(line))
  const shapes = countBy(prose, shapeOf)
  const [first, ...others] = prose.map(({ element }) => element)
  let around = first && others.reduce(commonElement, first)
  for (let i = 0; i < reach && around?.parent; i++) around = around.parent
  const wide = new Set(chosen)
  for (const line of page.lines) {
    if (wide.has(line.index) || !isProse(line) || line.element.isHidden || isInside(line.element, dropped)) continue
    if (line.linked * 4 > line.text.length) continue
    if (atLeastTwo(parents.get(containerOf(line)))) wide.add(line.index)
    else if ((shapes.get(shapeOf(line)) ?? 0) >= 3 && isWithin(line.element, around)) wide.add(line.index)
  }
  for (const line of page.lines) {
    if (wide.has(line.index) || line.linked * 4 > line.text.length) continue
    if (line.element.isHidden || isInside(line.element, dropped)) continue
    if (atLeastTwo(parents.get(aroundParts(line.element)))) wide.add(line.index)
  }
  for (const { index, element } of [...page.lines].reverse()) {
    const opensChosen = heading.test(element.tag) && wide.has(index + 1) && atLeastTwo(parents.get(element.parent!))
    if (opensChosen && !isInside(element, dropped)) wide.add(index)
  }
  return wide
}

const heading = /^h[2-6]$/

/** What a list, a table or a quotation stands in, seen from one of its lines; else the line's own element. */
const aroundParts = (element: PageElement): PageElement => {
  let at = element
  for (let i = 0; i < 6 && parts.has(at.tag) && at.parent !== null; i++) at = at.parent
  return at
}

const parts: ReadonlySet<string> = new Set('li ul ol dl dt dd blockquote table tbody thead tr td th p'.split(' '))

const atLeastTwo = (count: number | undefined): boolean => (count ?? 0) >= 2

const containerOf = ({ element }: PageLine): PageElement =>
  element.children.length === 1 ? (element.parent ?? element) : element

const countBy = <Key>(lines: readonly PageLine[], keyOf: (line: PageLine) => Key): ReadonlyMap<Key, number> => {
  const counts = new Map<Key, number>()
  for (const line of lines) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1)
  return counts
}

const isWithin = (element: PageElement, around: PageElement | undefined): boolean => {
  let at: PageElement | null = element
  while (at !== null && at !== around) at = at.parent
  return at !== null
}

import { type DroppedElements, isInside } from './drop-elements.ts'
import { lettersOf } from './fold-line.ts'
import { isProse, type Page, type PageElement, type PageLine } from './page-line.ts'

/** A child that has this share of an element's prose holds the article, and is looked into. */
const dominant = 0.7

/** The element in which the article stands, by its prose alone, and what each line counts for it. */
export interface Region {
  readonly region: PageElement
  readonly weigh: (line: PageLine) => number
}

/**
 * Goes down from the page's root to the child that has most of the prose, for as long as one has: an article that is cut into
 * several elements is found as the one around them.
 */
export const findRegion = (page: Page, dropped: DroppedElements, titles: ReadonlySet<string>): Region => {
  const beside = elementAroundHeadline(page, titles)
  const known = new Map<PageElement, number>()
  const weigh = (line: PageLine): number => {
    const { element } = line
    let weight = known.get(element)
    if (weight === undefined) {
      weight = element.isHidden || isInside(element, dropped) ? 0 : weightOf(element, beside)
      known.set(element, weight)
    }
    return weight * Math.max(0, line.text.length - line.linked)
  }
  const sums = new Map<PageElement, number>()
  for (const line of page.lines) {
    if (!isProse(line)) continue
    const weight = weigh(line)
    if (weight === 0) continue
    for (let at: PageElement | null = line.element; at !== null; at = at.parent) {
      sums.set(at, (sums.get(at) ?? 0) + weight)
    }
  }
  let region = page.root
  for (;;) {
    const least = dominant * (sums.get(region) ?? 0)
    const next = region.children.find(child => 'tag' in child && (sums.get(child) ?? 0) > least)
    if (next === undefined || !('tag' in next) || next.children.every(child => 'text' in child))
      return { region, weigh }
    region = next
  }
}

/** What prose counts by the elements around it. */
const weightOf = (element: PageElement, beside: PageElement | null): number => {
  let weight = 1
  let isBeside = false
  let around: PageElement | null = element
  for (let i = 0; around !== null; i++, around = around.parent) {
    if (around === beside) isBeside = true
    if (i >= 10) continue
    if (around.itemprop.includes('articlebody')) weight *= 3
    if (around.tag === 'article' || around.tag === 'main') weight = Math.max(weight, 1.2)
    if (unlikely.has(around.tag)) weight = Math.min(weight, 0.4)
    if (unlikelyNames.test(around.names)) weight = Math.min(weight, 0.4)
  }
  return isBeside ? weight * 2 : weight
}

const unlikely: ReadonlySet<string> = new Set([
  'li',
  'aside',
  'footer',
  'nav',
  'form',
  'header',
  'figure',
  'figcaption',
])

const unlikelyNames =
  /\b(?:captions?|footnotes?|endnotes?|references|summary|teasers?|cards?|excerpt|bio|comments?|widget|sidebar|promo|disclaimer)\b/

/** The nearest element around the headline that has prose behind it: the article, on most pages. */
const elementAroundHeadline = (page: Page, titles: ReadonlySet<string>): PageElement | null => {
  const headline =
    page.lines.find(({ element, text }) => element.tag === 'h1' && titles.has(lettersOf(text))) ??
    page.lines.find(({ text }) => text.length < 300 && titles.has(lettersOf(text)))
  let around = headline?.element ?? null
  while (around !== null && around.prose < 100) around = around.parent
  return around
}

import type { Element } from 'domhandler'
import type { HearOfElement } from '../collect-page.ts'
import type { CompiledElementRule, ElementRules } from '../compile-element-rules.ts'
import type { SubjectTest } from '../element-test.ts'
import { lettersOf } from '../fold-line.ts'
import type { LabelledLine } from '../label-lines.ts'
import type { Page, PageElement, PageLine } from '../page-line.ts'
import type { FactPlace, SelectedProfile } from './select-profile.ts'

/** A line that states a fact may have so many characters around it ("By …, in the capital"). */
const mostAround = 40

/** Where a profile's finds stand among the elements of a page. Filled by `hear` while the page is collected. */
export interface PlacedProfile {
  /** Whether an inline element is taken out of its line. */
  readonly isApart: (node: Element) => boolean
  readonly hear: HearOfElement
  /** The title as letters alone, in a set of its own; none where the profile found none. */
  readonly titles: ReadonlySet<string>
  /** The lines of the body that are not in dropped elements; undefined where there are none. */
  chosen(page: Page, dropped: ReadonlyMap<PageElement, unknown>): ReadonlySet<number> | undefined
  /** The profile as rules that stand before, and around, the general ones. */
  rules(page: Page, general: ElementRules): Pick<ElementRules, 'whole' | 'lines'>
  /** Labelled lines with captions of the profile that stand too far from the body to be looked at. */
  withCaptions(page: Page, dropped: ReadonlyMap<PageElement, unknown>, lines: readonly LabelledLine[]): LabelledLine[]
}

/** Follows what a profile selected through a page. */
export const placeProfile = ({ rule: { id }, body, captions, drop, facts }: SelectedProfile): PlacedProfile => {
  const bodies = new Set<PageElement>()
  const captionElements = new Set<PageElement>()
  const dropElements = new Set<PageElement>()
  const titles = new Set<PageElement>()
  const [authors, dates] = [new Map<PageElement, number>(), new Map<PageElement, number>()]
  const nodesOf = (places: readonly FactPlace[]): ReadonlyMap<Element, number> =>
    new Map(places.map(({ node, words }) => [node, words.trim().length]))
  const [titleNodes, authorNodes, dateNodes] = [
    nodesOf(facts.title.slice(0, 1)),
    nodesOf(facts.authors),
    nodesOf(facts.date),
  ]

  const apart = new Set([...body, ...captions, ...drop, ...titleNodes.keys()])

  const labelled = (label: CompiledElementRule['label'], holds: SubjectTest): CompiledElementRule => ({
    id,
    label,
    role: undefined,
    names: [label],
    holds,
  })
  const states =
    (places: ReadonlyMap<PageElement, number>): SubjectTest =>
    ({ element, characters }) =>
      characters <= (places.get(element) ?? -mostAround) + mostAround

  return {
    isApart: node => apart.has(node),
    hear: (node, element) => {
      if (body.has(node)) bodies.add(element)
      if (captions.has(node)) captionElements.add(element)
      if (drop.has(node)) dropElements.add(element)
      if (titleNodes.has(node)) titles.add(element)
      const [author, date] = [authorNodes.get(node), dateNodes.get(node)]
      if (author !== undefined) authors.set(element, (authors.get(element) ?? 0) + author)
      if (date !== undefined) dates.set(element, date)
    },
    titles: new Set(facts.title.slice(0, 1).map(({ words }) => lettersOf(words))),
    chosen: (page, dropped) => {
      const chosen = new Set(linesInside(page, bodies, dropped).map(({ index }) => index))
      return chosen.size === 0 ? undefined : chosen
    },
    rules: (page, { whole, lines }) => {
      const around = elementsAround(bodies)
      const inCaptions = elementsIn(page, captionElements)
      const hasBody = [...bodies].some(({ characters }) => characters > 0)
      const spared = (rule: CompiledElementRule): CompiledElementRule => ({
        ...rule,
        holds: subject => !around.has(subject.element) && rule.holds(subject),
      })
      const bound = (rule: CompiledElementRule): CompiledElementRule =>
        hasBody && (rule.label === 'body' || rule.label === 'heading')
          ? { ...rule, holds: subject => subject.chosen && rule.holds(subject) }
          : rule
      const kept = hasBody
        ? [
            labelled('heading', ({ chosen, element }) => chosen && /^h[1-6]$/.test(element.tag)),
            labelled('body', ({ chosen }) => chosen),
          ]
        : []
      return {
        whole: [labelled('drop', ({ element }) => dropElements.has(element)), ...whole].map(spared),
        lines: [
          labelled('headline', ({ element, repeatsTitle }) => repeatsTitle && titles.has(element)),
          labelled('caption', ({ element }) => inCaptions.has(element)),
          labelled('byline', states(authors)),
          labelled('metadata', states(dates)),
          ...lines.map(bound),
          ...kept,
        ],
      }
    },
    withCaptions: (page, dropped, lines) => {
      const told = new Set(lines.map(({ line }) => line))
      const missed = linesInside(page, captionElements, dropped).filter(line => !told.has(line))
      const added = missed.map(line => ({ line, label: 'caption', role: undefined, rule: id }) as const)
      return added.length === 0 ? [...lines] : [...lines, ...added].sort((a, b) => a.line.index - b.line.index)
    },
  }
}

const linesInside = (
  page: Page,
  elements: ReadonlySet<PageElement>,
  dropped: ReadonlyMap<PageElement, unknown>,
): PageLine[] => {
  const inside = elementsIn(page, elements)
  const out = elementsIn(page, new Set(dropped.keys()))
  return page.lines.filter(({ element }) => inside.has(element) && !out.has(element))
}

/** Some elements and all that are in them. */
const elementsIn = (page: Page, elements: ReadonlySet<PageElement>): ReadonlySet<PageElement> => {
  const inside = new Set(elements)
  // An element comes before those in it.
  if (elements.size > 0) for (const each of page.elements) if (each.parent && inside.has(each.parent)) inside.add(each)
  return inside
}

/** Some elements and all that they are in. */
const elementsAround = (elements: ReadonlySet<PageElement>): ReadonlySet<PageElement> => {
  const around = new Set<PageElement>()
  for (const element of elements) {
    for (let above: PageElement | null = element; above !== null && !around.has(above); above = above.parent)
      around.add(above)
  }
  return around
}

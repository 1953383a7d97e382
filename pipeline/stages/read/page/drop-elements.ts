import type { CompiledElementRule } from './compile-element-rules.ts'
import type { Subject } from './element-test.ts'
import { findCards } from './find-cards.ts'
import { foldLine, lettersOf } from './fold-line.ts'
import { isLine, type Page, type PageElement, type PageLine } from './page-line.ts'

/** Elements that are left out with all that is in them, each with its rule. */
export type DroppedElements = ReadonlyMap<PageElement, CompiledElementRule>

/** Tries the rules for whole elements on each element that is not inside a dropped one. */
export const dropElements = (
  page: Page,
  rules: readonly CompiledElementRule[],
  titles: ReadonlySet<string>,
): DroppedElements => {
  const withHeadline = elementsAroundHeadline(page, titles)
  const cards = findCards(page)
  const paragraphs = sizesOfParagraphs(page)
  const dropped = new Map<PageElement, CompiledElementRule>()
  const inside = new Set<PageElement>()
  for (const element of page.elements) {
    if (element.parent === null || element.characters === 0 || withHeadline.has(element)) continue
    if (inside.has(element.parent)) {
      inside.add(element)
      continue
    }
    const subject = subjectOf(element, page.root, {
      isCard: cards.has(element),
      sizes: (element.tag === 'p' && paragraphs.get(element.names)) || element,
    })
    const rule = rules.find(({ holds }) => holds(subject))
    if (rule === undefined) continue
    dropped.set(element, rule)
    inside.add(element)
  }
  return dropped
}

/** Whether an element is dropped, or in one that is. */
export const isInside = (element: PageElement, dropped: DroppedElements): boolean => {
  let above: PageElement | null = element
  while (above !== null && !dropped.has(above)) above = above.parent
  return above !== null
}

/** A page's head may be called a banner or an overlay: what holds the headline is never dropped. */
const elementsAroundHeadline = (page: Page, titles: ReadonlySet<string>): ReadonlySet<PageElement> => {
  const around = new Set<PageElement>()
  const headline = page.lines.find(({ element, text }) => element.tag === 'h1' && titles.has(lettersOf(text)))
  for (let above = headline?.element ?? null; above !== null; above = above.parent) around.add(above)
  return around
}

type Sizes = Pick<PageElement, 'characters' | 'linked' | 'prose'>

/** A name that many paragraphs have says nothing of one of them (`paywall`): they are weighed together. */
const sizesOfParagraphs = (page: Page): ReadonlyMap<string, Sizes> => {
  const sizes = new Map<string, { characters: number; linked: number; prose: number }>()
  for (const { tag, names, characters, linked, prose } of page.elements) {
    if (tag !== 'p' || names === '') continue
    const all = sizes.get(names)
    if (all === undefined) sizes.set(names, { characters, linked, prose })
    else {
      all.characters += characters
      all.linked += linked
      all.prose += prose
    }
  }
  return sizes
}

const subjectOf = (
  element: PageElement,
  root: PageElement,
  { isCard, sizes }: { readonly isCard: boolean; readonly sizes: Sizes },
): Subject => {
  const { characters, linked } = element
  let plain: string | undefined
  return {
    element,
    names: element.names,
    get plain() {
      plain ??= foldLine(firstLine(element)?.text ?? '')
      return plain
    },
    characters,
    links: linked / characters,
    bold: 0,
    italic: 0,
    prose: proseShare(sizes, root),
    pageProse: root.prose,
    ends: 'open',
    chosen: false,
    place: 'before',
    fromFirst: Number.POSITIVE_INFINITY,
    fromLast: Number.POSITIVE_INFINITY,
    isBeside: false,
    isAfterPicture: false,
    isCard,
    repeatsTitle: false,
    before: [],
  }
}

/** On a page with hardly any prose, what is not in links stands for it. */
const proseShare = ({ characters, linked, prose }: Sizes, root: PageElement): number => {
  if (root.prose >= 400) return prose / root.prose
  return (characters - linked) / Math.max(1, root.characters - root.linked)
}

/** The line that an element opens with: right in it, or not more than two elements deeper. */
const firstLine = (element: PageElement): PageLine | undefined => {
  let first: PageElement | PageLine | undefined = element
  for (let depth = 0; depth < 3 && first !== undefined && !isLine(first); depth++) {
    first = first.children.slice(0, 20).find(child => isLine(child) || child.characters > 0)
  }
  return first !== undefined && isLine(first) ? first : undefined
}

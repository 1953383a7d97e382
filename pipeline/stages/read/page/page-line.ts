/** An element of a page that is no mere run of characters inside a line: a block, or an inline element around blocks. */
export interface PageElement {
  readonly tag: string
  /** Its class and id as written, for Readability, which weighs them. */
  readonly rawNames: string
  /** Words of its class and id, see `foldNames`. */
  readonly names: string
  readonly itemprop: string
  readonly role: string
  /** `hidden`, `aria-hidden`, or a style that shows nothing; inherited. */
  readonly isHidden: boolean
  readonly parent: PageElement | null
  readonly depth: number
  readonly children: (PageElement | PageLine)[]
  /** Pictures right inside it. */
  images: number
  /** Characters of the lines in it, those inside links, those of prose. */
  characters: number
  linked: number
  prose: number
}

/** A would-be block of text: one run of characters that no block element or break cuts. */
export interface PageLine {
  /** Place among the page's lines. */
  readonly index: number
  /** White space collapsed, entities decoded. */
  readonly text: string
  readonly element: PageElement
  /** The text cut where links begin and end: even entries stand outside links. */
  readonly runs: readonly string[]
  /** Characters inside links, inside bold type, inside italics. */
  readonly linked: number
  readonly bold: number
  readonly italic: number
  /** Words of the classes of inline elements around all of it. */
  readonly inlineNames: string
  /** A picture stands between the line before and this one. */
  readonly isAfterPicture: boolean
}

/** A page as its lines and the elements around them, both in the page's order. */
export interface Page {
  readonly root: PageElement
  readonly elements: readonly PageElement[]
  readonly lines: readonly PageLine[]
}

/** Tells an element's children apart. */
export const isLine = (child: PageElement | PageLine): child is PageLine => 'text' in child

/** Whether a line reads like running text: long, and not made of links. */
export const isProse = ({ text, linked }: Pick<PageLine, 'text' | 'linked'>): boolean =>
  text.length >= 80 && linked * 2 < text.length

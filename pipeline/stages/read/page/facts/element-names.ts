import type { Element } from 'domhandler'

/** What an element's class and other names say that it holds. */
export interface NamedContent {
  readonly isAside: boolean
  readonly isDate: boolean
  readonly isByline: boolean
  readonly isTitle: boolean
}

const byline = /by-?line|author|autor|auteur|contributor|reporter|journalist|writer|vcard|\bfn\b/i
const noByline =
  /author(?:iz|is|ity|-?_?(?:bio|desc|image|img|avatar|photo|pic|thumb|social|twitter|mail|follow|box|card|about|page))|\bbio\b|avatar|comment/i
const title =
  /(?:^|[\s_-])(?:(?:entry|article|post|story|news|main|page|content)[-_]?(?:title|headline|heading)|headline)(?=$|[\s_-])/i
const date = /date|datum|fecha|time-?stamp|\btime\b|publish|posted/i
/** Other articles, readers' words, the foot of the page. */
const aside =
  /comment|related|recommend|promo|sidebar|side-bar|footer|trending|popular|most-?read|newsletter|teaser|carousel|widget/i
/** "has-sidebar", "no-promo": an element beside such things, or without. */
const turned = /(?<![a-z])(?:no|has|with|without|hide|show)[-_]?[\w-]*/gi

/** Most names say nothing: asked once instead of four times. */
const any = new RegExp([byline, date, title, aside].map(({ source }) => source).join('|'), 'i')

/** What an element without names says. */
export const nothingNamed: NamedContent = { isAside: false, isDate: false, isByline: false, isTitle: false }
const longest = 300
const mostKept = 5000

/** Reads the names of elements, each once: the elements of a page share few. */
export const createNameReader = (): ((element: Element) => NamedContent) => {
  const known = new Map<string, NamedContent>()
  const read = (names: string): NamedContent => {
    const seen = known.get(names)
    if (seen !== undefined) return seen
    const words = names.slice(0, longest)
    const content = any.test(words) ? judge(words) : nothingNamed
    if (known.size < mostKept && names.length < longest) known.set(names, content)
    return content
  }
  return ({ attribs }) => {
    const { class: classes, id, 'data-testid': test } = attribs
    const first = classes === undefined ? nothingNamed : read(classes)
    const second = id ?? test
    if (second === undefined) return first
    const other = read(second)
    if (other === nothingNamed) return first
    return {
      isAside: first.isAside || other.isAside,
      isDate: first.isDate || other.isDate,
      isByline: first.isByline || other.isByline,
      isTitle: first.isTitle || other.isTitle,
    }
  }
}

const judge = (words: string): NamedContent => ({
  isAside: aside.test(words) && aside.test(words.replaceAll(turned, '')),
  isDate: date.test(words),
  isByline: byline.test(words) && !noByline.test(words),
  isTitle: title.test(words),
})

/** What an element's class and other names say that it holds. */
export interface NamedContent {
  readonly isAside: boolean
  readonly isDate: boolean
  readonly isByline: boolean
}

const byline = /by-?line|author|autor|auteur|contributor|reporter|journalist|writer|vcard|\bfn\b/i
const noByline =
  /author(?:iz|is|ity|-?_?(?:bio|desc|image|img|avatar|photo|pic|thumb|social|twitter|mail|follow|box|card|about|page))|\bbio\b|avatar|comment/i
const date = /date|datum|fecha|time-?stamp|\btime\b|publish|posted/i
/** Other articles, readers' words, the foot of the page. */
const aside =
  /comment|related|recommend|promo|sidebar|side-bar|footer|trending|popular|most-?read|newsletter|teaser|carousel|widget/i
/** "has-sidebar", "no-promo": an element beside such things, or without. */
const turned = /(?<![a-z])(?:no|has|with|without|hide|show)[-_]?[\w-]*/gi

const nothing: NamedContent = { isAside: false, isDate: false, isByline: false }
const mostKept = 5000

/** Reads names once each: the elements of a page share few. */
export const createNameReader = (): ((names: string) => NamedContent) => {
  const known = new Map<string, NamedContent>()
  return names => {
    if (names === '') return nothing
    const seen = known.get(names)
    if (seen !== undefined) return seen
    const content = {
      isAside: aside.test(names) && aside.test(names.replaceAll(turned, '')),
      isDate: date.test(names),
      isByline: byline.test(names) && !noByline.test(names),
    }
    if (known.size < mostKept) known.set(names, content)
    return content
  }
}

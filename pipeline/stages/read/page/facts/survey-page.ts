import type { CheerioAPI } from 'cheerio/slim'
import type { AnyNode, Element } from 'domhandler'
import { createNameReader, nothingNamed } from './element-names.ts'
import { createMicrodata } from './read-microdata.ts'
import { bareText, type Shown, type ShownDate, type Survey } from './survey.ts'
import { textOf } from './text-of.ts'

/** Characters of an attribute that are looked at, and things of a kind that are kept. */
const longest = 2000
const most = 200
const mostScripts = 2_000_000

const authorAddress =
  /\/(?:authors?|profiles?|people|staff|contributors?|by|reporters?|journalists?|columnists?|writers?)\//i
const asideTags: ReadonlySet<string> = new Set(['aside', 'footer', 'nav'])
const frames: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', 'head'])

/** Walks a parsed page once, without recursion, and keeps what may state a fact. */
export const surveyPage = (page: CheerioAPI): Survey => {
  const metas: [string, string][] = []
  const scripts: string[] = []
  const headings: Shown[] = []
  const dates: ShownDate[] = []
  const bylines: Shown[] = []
  const authorLinks: Shown[] = []
  const one = { title: '', language: '', canonical: '', base: '' }
  const microdata = createMicrodata()
  const contentOf = createNameReader()
  const root = page.root()[0]
  let scriptsLength = 0
  let aside: Element | null = null
  let at = 0

  const enter = (element: Element): void => {
    const { name, attribs } = element
    at++
    microdata.enter(element)
    if (name === 'meta') {
      const key = attribs.property ?? attribs.name ?? attribs['http-equiv']
      if (key !== undefined && attribs.content !== undefined && metas.length < most * 5)
        metas.push([key, attribs.content.slice(0, longest)])
    } else if (name === 'script') {
      if (scripts.length < most && /ld\+json/i.test((attribs.type ?? '').slice(0, 100))) {
        const text = element.children.map(child => (child.type === 'text' ? child.data : '')).join('')
        scriptsLength += text.length
        if (scriptsLength <= mostScripts) scripts.push(text)
      }
    } else if (name === 'html') one.language ||= attribs.lang ?? attribs['xml:lang'] ?? ''
    else if (name === 'base') one.base ||= attribs.href ?? ''
    else if (name === 'link') {
      if (/^canonical$/i.test(attribs.rel ?? '')) one.canonical ||= attribs.href ?? ''
    } else if (name === 'title') {
      // Drawings have titles, too.
      if (element.parent === null || 'name' in element.parent === false || frames.has(element.parent.name))
        one.title ||= textOf(element, longest)
    } else show(element)
  }

  const show = (element: Element): void => {
    const { name, attribs } = element
    // What holds the headline is no aside, whatever it is called.
    if (name === 'h1') {
      aside = null
      if (headings.length < most) headings.push({ words: textOf(element, longest), at })
    }
    if (aside !== null) return
    const { isAside, isDate, isByline } = frames.has(name) ? nothingNamed : contentOf(element)
    if (isAside || asideTags.has(name)) {
      aside = element
      return
    }
    if ((isDate || name === 'time') && dates.length < most && !microdata.isProperty(element)) {
      const words = textOf(element, 200)
      const value = (attribs.datetime ?? attribs['data-datetime'] ?? '').slice(0, 80)
      if (words.length < 150) dates.push({ words, at, value, names: `${name} ${attribs.class ?? ''}`.slice(0, 300) })
    }
    if (name === 'a' && authorLinks.length < most && isAuthorLink(element)) {
      authorLinks.push({ words: textOf(element, 120), at })
    } else if (isByline && bylines.length < most) {
      const words = textOf(element, 300)
      if (words.length < 250) bylines.push({ words, at })
    }
  }

  const leave = (element: Element): void => {
    if (element === aside) aside = null
    microdata.leave(element)
  }

  for (let node: AnyNode | null = root?.firstChild ?? null; node !== null; ) {
    if ('attribs' in node) enter(node)
    else if (
      node.type === 'text' &&
      aside === null &&
      node.data.length < 150 &&
      dates.length < most &&
      /(?:19|20)\d\d/.test(node.data) &&
      !isCode(node)
    ) {
      dates.push({ words: node.data, at, value: '', names: bareText })
    }
    const child: AnyNode | null = 'children' in node && node.firstChild ? node.firstChild : null
    if (child !== null) {
      node = child
      continue
    }
    while (node !== null && node.next === null) {
      if ('attribs' in node) leave(node)
      node = node.parent === root ? null : (node.parent as AnyNode | null)
    }
    if (node !== null) {
      if ('attribs' in node) leave(node)
      node = node.next
    }
  }
  return { metas, scripts, things: microdata.things(), ...one, headings, dates, bylines, authorLinks }
}

const isCode = ({ parent }: AnyNode): boolean =>
  parent !== null && 'name' in parent && (parent.name === 'script' || parent.name === 'style')

const isAuthorLink = (element: Element): boolean => {
  const { rel = '', href = '' } = element.attribs
  return /\bauthor\b/i.test(rel.slice(0, 100)) || (authorAddress.test(href.slice(0, 300)) && !isInProse(element))
}

/** Whether an element stands in a paragraph of prose: a link to a person's page there is no byline. */
const isInProse = (element: Element): boolean => {
  for (let node: Element['parent'] = element.parent, up = 0; node !== null && up < 3; node = node.parent, up++) {
    if ('name' in node && node.name === 'p') return textOf(node, 200).length > 120
  }
  return false
}

import type { CheerioAPI } from 'cheerio/slim'
import type { AnyNode, Element, Text } from 'domhandler'
import { createNameReader, nothingNamed } from './element-names.ts'
import { createMicrodata } from './read-microdata.ts'
import { bareText, type Shown, type ShownDate, type Survey } from './survey.ts'
import { createHead } from './survey-head.ts'
import { textOf } from './text-of.ts'

/** Characters of an attribute that are looked at, and things of a kind that are kept. */
const longest = 2000
const most = 200

/** Elements that are called titles and are no headings of the first level: the first of them; others head other articles. */
const mostTitled = 3
const translated = /^\s*[([]?translated(?: from \w+)? by\b/i
const authorAddress =
  /\/(?:authors?|profiles?|people|staff|contributors?|by|reporters?|journalists?|columnists?|writers?)\//i
const asideTags: ReadonlySet<string> = new Set(['aside', 'footer', 'nav'])
const frames: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', 'head'])

/** Walks a parsed page once, without recursion, and keeps what may state a fact. */
export const surveyPage = (page: CheerioAPI): Survey => {
  const headings: Shown[] = []
  const dates: ShownDate[] = []
  const bylines: Shown[] = []
  const authorLinks: Shown[] = []
  const titled: Shown[] = []
  const translators: string[] = []
  const head = createHead()
  const microdata = createMicrodata()
  const contentOf = createNameReader()
  const root = page.root()[0]
  let aside: Element | null = null
  let at = 0

  const enter = (element: Element): void => {
    at++
    microdata.enter(element)
    if (!head.enter(element)) show(element)
  }

  const show = (element: Element): void => {
    const { name, attribs } = element
    // What holds the headline is no aside, whatever it is called.
    if (name === 'h1') {
      aside = null
      if (headings.length < most) headings.push({ words: textOf(element, longest), at })
    }
    if (aside !== null) return
    const { isAside, isDate, isByline, isTitle } = frames.has(name) ? nothingNamed : contentOf(element)
    if (isAside || asideTags.has(name)) {
      aside = element
      return
    }
    if (isTitle && name !== 'h1' && name !== 'a' && titled.length < mostTitled) {
      const words = textOf(element, longest)
      if (words.length < 300) titled.push({ words, at })
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

  const showText = (node: Text): void => {
    if (dates.length < most && /(?:19|20)\d\d/.test(node.data) && !isCode(node)) {
      dates.push({ words: node.data, at, value: '', names: bareText })
    }
    if (translators.length < mostTitled && translated.test(node.data)) translators.push(node.data)
  }

  const leave = (element: Element): void => {
    if (element === aside) aside = null
    microdata.leave(element)
  }

  for (let node: AnyNode | null = root?.firstChild ?? null; node !== null; ) {
    if ('attribs' in node) enter(node)
    else if (node.type === 'text' && aside === null && node.data.length < 150) showText(node)
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
  return {
    ...head.found,
    things: microdata.things(),
    headings: [...headings, ...titled],
    dates,
    bylines,
    authorLinks,
    translators,
  }
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

import type { CheerioAPI } from 'cheerio/slim'
import type { AnyNode, Element } from 'domhandler'
import { createMicrodata } from './read-microdata.ts'
import { bareText, type Shown, type ShownDate, type Survey } from './survey.ts'
import { textOf } from './text-of.ts'

/** Characters of an attribute that are looked at, and things of a kind that are kept. */
const longest = 2000
const most = 200
const mostScripts = 2_000_000

const bylineNames = /by-?line|author|contributor|reporter|journalist|writer|vcard|\bfn\b/i
const noByline =
  /author(?:iz|is|ity|-?_?(?:bio|desc|image|img|avatar|photo|pic|thumb|social|twitter|mail|follow|box|card|about|page))|\bbio\b|avatar|comment/i
const dateNames = /date|time-?stamp|\btime\b|publish|posted|updated/i
const authorAddress =
  /\/(?:authors?|profiles?|people|staff|contributors?|by|reporters?|journalists?|columnists?|writers?)\//i
/** Other articles, readers' words, the foot of the page. */
const asideNames =
  /comment|related|recommend|promo|sidebar|side-bar|footer|trending|popular|most-?read|newsletter|teaser|carousel|widget/i
/** "has-sidebar", "no-promo": an element beside such things, or without. */
const turned = /(?<![a-z])(?:no|has|with|without|hide|show)[-_]?[\w-]*/gi
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
    const names = `${attribs.class ?? ''} ${attribs.id ?? ''} ${attribs['data-testid'] ?? ''}`.slice(0, 300)
    if (aside === null && (asideTags.has(name) || (!frames.has(name) && asideNames.test(names.replaceAll(turned, '')))))
      aside = element
    // What holds the headline is no aside, whatever it is called.
    if (name === 'h1') {
      aside = null
      keep(headings, { words: textOf(element, longest), at })
    }
    if (aside !== null) return
    if (!microdata.isProperty(element) && (name === 'time' || (dateNames.test(names) && !frames.has(name)))) {
      const words = textOf(element, 200)
      if (words.length < 150)
        keep(dates, {
          words,
          at,
          value: (attribs.datetime ?? attribs['data-datetime'] ?? '').slice(0, 80),
          names: `${name} ${names}`,
        })
    }
    if (
      name === 'a' &&
      (/\bauthor\b/i.test((attribs.rel ?? '').slice(0, 100)) ||
        (authorAddress.test((attribs.href ?? '').slice(0, 300)) && !isInProse(element)))
    ) {
      keep(authorLinks, { words: textOf(element, 120), at })
    } else if (!frames.has(name) && bylineNames.test(names) && !noByline.test(names)) {
      const words = textOf(element, 300)
      if (words.length < 250) keep(bylines, { words, at })
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
      /\d{4}/.test(node.data) &&
      !isCode(node)
    ) {
      keep(dates, { words: node.data, at, value: '', names: bareText })
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

/** Whether an element stands in a paragraph of prose: a link to a person's page there is no byline. */
const isInProse = (element: Element): boolean => {
  for (let node: Element['parent'] = element.parent, up = 0; node !== null && up < 3; node = node.parent, up++) {
    if ('name' in node && node.name === 'p') return textOf(node, 200).length > 120
  }
  return false
}

const keep = <Kind>(list: Kind[], item: Kind): void => {
  if (list.length < most) list.push(item)
}

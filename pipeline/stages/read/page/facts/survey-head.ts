import type { Element } from 'domhandler'
import type { Survey } from './survey.ts'
import { textOf } from './text-of.ts'

/** What is kept: elements of a kind, characters of an attribute, of all JSON-LD. */
const mostMetas = 1000
const mostScripts = 200
const longest = 2000
const longestScripts = 2_000_000

type Head = Pick<Survey, 'metas' | 'scripts' | 'title' | 'language' | 'canonical' | 'base'>

/** Collects what is said where nobody sees it: ask `enter` of each element whether it was such a one. */
export const createHead = (): { enter(element: Element): boolean; readonly found: Head } => {
  const found = {
    metas: [] as [string, string][],
    scripts: [] as string[],
    title: '',
    language: '',
    canonical: '',
    base: '',
  }
  let scriptsLength = 0
  const keepMeta = (name: string | undefined, content: string | undefined): void => {
    if (name !== undefined && content !== undefined && found.metas.length < mostMetas)
      found.metas.push([name, content.slice(0, longest)])
  }
  const keepScript = (element: Element): void => {
    if (found.scripts.length >= mostScripts || !/ld\+json/i.test((element.attribs.type ?? '').slice(0, 100))) return
    const text = element.children.map(child => (child.type === 'text' ? child.data : '')).join('')
    scriptsLength += text.length
    if (scriptsLength <= longestScripts) found.scripts.push(text)
  }

  const enter = (element: Element): boolean => {
    const { name, attribs } = element
    if (name === 'meta') keepMeta(attribs.property ?? attribs.name ?? attribs['http-equiv'], attribs.content)
    else if (name === 'script') keepScript(element)
    else if (name === 'html') found.language ||= attribs.lang ?? attribs['xml:lang'] ?? ''
    else if (name === 'base') found.base ||= attribs.href ?? ''
    else if (name === 'title') found.title ||= isOfPage(element) ? textOf(element, longest) : ''
    else if (name === 'link') {
      if (/^canonical$/i.test(attribs.rel ?? '')) found.canonical ||= attribs.href ?? ''
    } else {
      // RDFa: `<span property="dc:date dc:created" content="2024-06-03">`.
      if (attribs.property !== undefined && attribs.content !== undefined) {
        for (const property of attribs.property.slice(0, 200).split(/\s+/)) keepMeta(property, attribs.content)
      }
      return false
    }
    return true
  }
  return { enter, found }
}

/** Drawings have titles, too. */
const isOfPage = ({ parent }: Element): boolean =>
  parent === null || !('name' in parent) || ['html', 'head', 'body'].includes(parent.name)

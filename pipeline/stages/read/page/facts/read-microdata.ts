import type { Element } from 'domhandler'
import { factOfProperty } from './article-types.ts'
import { textOf } from './text-of.ts'
import { foldName, type Thing, type Value, wordsOfThing } from './thing.ts'

const wanted: ReadonlySet<string> = new Set([
  ...Object.values(factOfProperty).flat(),
  'givenname',
  'familyname',
  'legalname',
  'mainentity',
])
const addresses: ReadonlySet<string> = new Set(['url', 'mainentityofpage'])
const mostThings = 500
const longest = 600

/** Collects microdata while a page is walked: `enter` and `leave` every element, then ask for the things at the top. */
export const createMicrodata = (): {
  enter(element: Element): void
  leave(element: Element): void
  things(): readonly Thing[]
  /** Whether an element is a property of a thing: it is read there. */
  isProperty(element: Element): boolean
} => {
  const top: Thing[] = []
  const open: { readonly element: Element; readonly thing: GrowingThing }[] = []
  /** Properties outside any thing: they are meant for the page. */
  const page: GrowingThing = { types: ['webpage'], properties: new Map() }
  let count = 0

  const enter = (element: Element): void => {
    const { itemprop, itemscope, itemtype } = element.attribs
    if (itemprop === undefined && itemscope === undefined) return
    if (count >= mostThings) return
    const names = (itemprop ?? '')
      .slice(0, 200)
      .split(/\s+/)
      .map(foldName)
      .filter(name => wanted.has(name))
    const owner = open.at(-1)?.thing ?? page
    if (itemscope === undefined) {
      for (const name of names) addValue(owner, name, wordsOf(element, name))
      return
    }
    count++
    const types = (itemtype ?? '')
      .slice(0, 400)
      .split(/\s+/)
      .map(foldName)
      .filter(type => type !== '')
    const thing: GrowingThing = { types, properties: new Map() }
    if (names.length > 0) thing.properties.set(wordsOfThing, [textOf(element, 200)])
    for (const name of names) addValue(owner, name, thing)
    if (itemprop === undefined) top.push(thing)
    open.push({ element, thing })
  }

  const leave = (element: Element): void => {
    if (open.at(-1)?.element === element) open.pop()
  }

  return {
    enter,
    leave,
    isProperty: ({ attribs }) => attribs.itemprop !== undefined && open.length > 0,
    things: () => (page.properties.size > 0 ? [...top, page] : top),
  }
}

interface GrowingThing extends Thing {
  readonly properties: Map<string, Value[]>
}

const addValue = (thing: GrowingThing, name: string, value: Value): void => {
  if (typeof value === 'string' && value.trim() === '') return
  const values = thing.properties.get(name)
  if (values === undefined) thing.properties.set(name, [value])
  else if (values.length < 100) values.push(value)
}

const wordsOf = (element: Element, name: string): string => {
  const { content, href, datetime, itemid } = element.attribs
  const stated = content ?? datetime ?? (addresses.has(name) ? (href ?? itemid) : undefined)
  return stated === undefined ? textOf(element, longest) : stated.slice(0, longest)
}

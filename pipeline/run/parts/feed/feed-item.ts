import type { Place } from '../stream/find-place.ts'

/** One element of an item. */
export interface FeedField {
  /** As `plainName` has it. */
  readonly name: string
  readonly attributes: Attributes
  /** All characters in it, references decoded. */
  readonly text: string
  /** What stands in it as markup; null where that has no elements. */
  readonly markup: string | null
  /** The text of the elements in it, by local name: of an author his name. */
  readonly inner: ReadonlyMap<string, string>
}

/** Attributes of an element, as written. */
export type Attributes = { readonly [name: string]: string }

/** An item of a feed, or why it is none. */
export interface FeedItem {
  readonly place: Place
  readonly attributes: Attributes
  readonly fields: readonly FeedField[]
  /** UTF-16 code units; above what may be held, there are no fields. */
  readonly size: number
  readonly isClosed: boolean
}

/** Gathers what stands in one item, or in what stands around all of them. */
export interface FieldCollector {
  /** An element opens, `depth` levels below the item. */
  open(depth: number, name: string, attributes: Attributes): void
  text(characters: string): void
  close(depth: number, name: string): void
  finish(isClosed: boolean): FeedItem
}

/** A collector that keeps no more than `longest` characters. */
export const collectFields = (place: Place, attributes: Attributes, longest: number): FieldCollector => {
  let fields: FeedField[] = []
  let size = 0
  let field: Building | null = null
  const grow = (by: number): boolean => {
    size += by
    if (size <= longest) return true
    fields = []
    field = null
    return false
  }
  return {
    open: (depth, name, attributes) => {
      const written = depth === 1 ? '' : openingTag(name, attributes)
      if (!grow(written.length)) return
      if (depth === 1) field = { name, attributes, text: [], markup: [], hasTags: false, inner: new Map() }
      else if (field) {
        field.markup.push(written)
        field.hasTags = true
        if (depth === 2) field.innerFrom = field.text.length
      }
    },
    text: characters => {
      if (!grow(characters.length) || !field) return
      field.text.push(characters)
      field.markup.push(escapeText(characters))
    },
    close: (depth, name) => {
      if (!field) return
      if (depth > 1) {
        field.markup.push(`</${localName(name)}>`)
        if (depth === 2) field.inner.set(localName(name), field.text.slice(field.innerFrom).join('').trim())
        return
      }
      const { text, markup, hasTags, ...rest } = field
      fields.push({ ...rest, text: text.join(''), markup: hasTags ? markup.join('') : null })
      field = null
    },
    finish: isClosed => ({ place, attributes, fields, size, isClosed }),
  }
}

interface Building {
  readonly name: string
  readonly attributes: Attributes
  readonly text: string[]
  readonly markup: string[]
  hasTags: boolean
  innerFrom?: number
  readonly inner: Map<string, string>
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const openingTag = (name: string, attributes: Attributes): string => {
  const written = Object.entries(attributes)
    .filter(([key]) => !key.startsWith('xmlns'))
    .map(([key, value]) => ` ${key}="${escapeText(value).replaceAll('"', '&quot;')}"`)
  return `<${localName(name)}${written.join('')}>`
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

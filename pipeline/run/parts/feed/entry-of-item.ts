import { DropError } from '../../../stages/read/drop-error.ts'
import type { StatedFacts } from '../../../stages/read/stated-facts.ts'
import { type FieldEntry, readContent } from '../fields/entry-of-fields.ts'
import { some } from '../fields/field-names.ts'
import { contentIsSummary } from '../fields/reading-notes.ts'
import { stateFields } from '../fields/state-fields.ts'
import type { Entry } from '../part.ts'
import type { FeedField, FeedItem } from './feed-item.ts'

/** Elements with the whole text of an item, and those with a part of it, the more telling first. */
const whole = [
  'content:encoded',
  'content',
  'xhtml:body',
  'xhtml:div',
  'yandex:full-text',
  'fulltext',
  'full-text',
  'body',
]
const part = ['description', 'summary', 'dc:description', 'dcterms:abstract']

/** What a feed says of itself, and so of its items where they say nothing. */
export interface FeedFacts {
  readonly stated: StatedFacts
  /** What its items' addresses are relative to. */
  readonly base: string | undefined
}

/** The facts that stand around the items of a feed. */
export const factsOfFeed = ({ fields, attributes }: FeedItem): FeedFacts => {
  const named = byName(fields)
  const base = attributes['xml:base'] ?? linkOf(named('link'), undefined)
  const { facts } = stateFields({
    publisher: [...texts(named('dc:publisher')), ...texts(named('title'))],
    language: [...texts(named('dc:language')), ...texts(named('language')), attributes['xml:lang']],
    authors: [namesOf(named('author'))],
  })
  return { stated: facts, base }
}

/**
 * The article of an item of a feed.
 *
 * @throws DropError `empty` where there is neither content nor description
 */
export const entryOfItem = ({ fields, attributes }: FeedItem, feed: FeedFacts): FieldEntry => {
  const named = byName(fields)
  const content = contentOf(fields)
  const url = linkOf(named('link'), resolve(attributes['xml:base'], feed.base))
  const guid = named('guid').find(({ attributes }) => attributes.isPermaLink !== 'false')
  const updated = texts([...named('updated'), ...named('modified'), ...named('dcterms:modified')])
  const dates = ['pubDate', 'published', 'issued', 'dcterms:issued', 'dc:date', 'created', 'dcterms:created', 'date']
  const { facts, notes } = stateFields({
    title: texts([...named('title'), ...named('dc:title')]),
    // Many feeds of Atom have no other date.
    published: [...texts(dates.flatMap(named)), ...updated],
    modified: updated,
    url: [...texts(named('feedburner:origLink')), url, ...texts(guid ? [guid] : []), ...texts(named('id'))],
    authors: [namesOf([...named('dc:creator')]), namesOf(named('author'))],
    publisher: [
      ...texts(named('dc:publisher')),
      ...named('source').map(({ inner, text }) => inner.get('title') ?? text),
    ],
    keywords: [[...named('category'), ...named('dc:subject')].map(termOf)],
    language: [...texts(named('dc:language')), ...texts(named('language')), attributes['xml:lang']],
  })
  const id = [...texts([...named('guid'), ...named('id')]), attributes['rdf:about'], facts.url].find(each =>
    each?.trim(),
  )
  return {
    ...(id !== undefined && { id: id.trim() }),
    entry: { ...content, stated: { ...feed.stated, ...facts }, notes: [...(content.notes ?? []), ...notes] },
  }
}

const contentOf = (fields: readonly FeedField[]): Omit<Entry, 'stated'> => {
  const named = byName(fields)
  for (const name of whole) {
    for (const field of named(name)) {
      const content = readField(field)
      if (content) return content
    }
  }
  for (const field of part.flatMap(named)) {
    const content = readField(field)
    if (!content) continue
    const message = `the feed has no full text of it; read is its ${field.name}`
    return { ...content, notes: [contentIsSummary(message), ...(content.notes ?? [])] }
  }
  const has = some([...new Set(fields.map(({ name }) => name))], 20)
  throw new DropError('empty', `it has neither content nor description, only ${has === '' ? 'itself' : has}`)
}

/** Atom says by `type` what stands there; what stands elsewhere, or is no text, is none. */
const readField = ({ name, text, markup, attributes }: FeedField): Omit<Entry, 'stated'> | null => {
  const type = name === 'content' || name === 'summary' ? (attributes.type?.trim().toLowerCase() ?? '') : ''
  if (text.trim() === '') return null
  if (/^(?:image|audio|video|multipart)\/|^application\/(?!xhtml|xml|html)/.test(type)) return null
  if (markup !== null) return readContent(markup.trim(), true)
  if (type === 'text' || type === 'text/plain')
    return { ...readContent(text, false), content: text, mediaType: 'text/plain' }
  return readContent(text, false)
}

const byName =
  (fields: readonly FeedField[]) =>
  (name: string): FeedField[] =>
    fields.filter(field => field.name === name)

const texts = (fields: readonly FeedField[]): string[] => fields.map(({ text }) => text)

/** One author as a line, that may name several; several as they are. */
const namesOf = (fields: readonly FeedField[]): string | string[] => {
  const names = fields.map(({ inner, text }) => inner.get('name') ?? text)
  return names.length === 1 ? names[0]! : names
}

const termOf = ({ attributes, text }: FeedField): string => (attributes.label ?? attributes.term ?? text).trim()

/** The address of the page: in Atom an attribute of the link that is no enclosure, in RSS its text. */
const linkOf = (links: readonly FeedField[], base: string | undefined): string | undefined => {
  const pages = links.filter(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate')
  const page = pages.find(({ attributes }) => !attributes.type || attributes.type.includes('html')) ?? pages[0]
  const address = (page?.attributes.href ?? page?.text)?.trim() || undefined
  return address && resolve(address, resolve(page?.attributes['xml:base'], base))
}

/** An address, or the base where there is none; as written where it is relative to nothing. A base may itself be relative (XML Base, 4.2). */
const resolve = (address: string | undefined, base: string | undefined): string | undefined => {
  if (!address) return base
  return URL.canParse(address, base) ? new URL(address, base).href : address
}

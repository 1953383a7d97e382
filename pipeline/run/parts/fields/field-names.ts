import { type FactName, factOfKey } from '../../../stages/read/stated-facts.ts'

/** What a field of an entry may say. `entries` is the field of a whole file that holds its articles. */
export type FieldName = FactName | 'id' | 'text' | 'html' | 'entries'

/** Fields that a user names, in place of the usual ones; paths have dots. */
export type Fields = { readonly [Name in FieldName]?: readonly string[] }

/**
 * Names of fields beside those that headers have, as exports of crawlers, content systems, news APIs and search engines
 * have them; the more telling first.
 */
const usual: { readonly [Name in FieldName]?: string } = {
  entries: `articles, items, entries, results, data, docs, documents, hits, posts, news, stories, records, rows, edges,
    value, values, list, objects, pages, messages, nodes, result, response, @graph, item, entry, article, news items,
    publications`,
  id: `id, _id, guid, uuid, uid, article id, doc id, document id, news id, item id, post id, story id, record id, external id,
    identifier, @id, uri, key, slug`,
  text: `text, full text, article text, body text, content text, plain text, main text, clean text, cleaned text,
    text content, article body, body, content, content:encoded, article content, post content, body content, main content,
    page content, news content, story text, raw text, raw content, extracted text, extracted content, article, story,
    paragraphs, transcript, message, document, doc`,
  html: `html, content html, body html, article html, raw html, html content, html body, html text, page html, page source,
    source html, markup`,
  title: `article title, page title, post title, news title, story title, web title, head line, heading, headline.main,
    og:title, dc:title, twitter:title, meta title, subject, name`,
  url: `canonical url, canonical, canonical link, article url, page url, web url, source url, story url, news url,
    original url, external url, href, uri, og:url, links.self, links.alternate, weblink, short url, @id, guid, source, id`,
  published: `published at, published date, published on, published time, publish date, publish time, pub date,
    publication time, article:published_time, web publication date, first publication date, first published,
    first published at, date time, display date, release date, released, issued, posted, posted at, posted on, post date,
    article date, news date, story date, dc:date, dcterms:issued, date gmt, date created, created, created at, created on,
    created time, created date, creation date, dcterms:created, timestamp, time, day`,
  modified: `modified at, modified on, modified time, modified date, date modified, date updated, updated at, updated on,
    updated time, updated date, update date, update time, last updated, last update, lastmod, last modified at,
    article:modified_time, modified gmt, post modified, revised, dcterms:modified`,
  authors: `author name, author names, writer, writers, written by, journalist, journalists, reporter, reporters,
    correspondent, creator, creators, dc:creator, article:author, post author, news author, byline.original, columnist,
    contributor, contributors`,
  publisher: `source name, source title, site name, og:site_name, publication name, publication, newspaper, media, media name,
    media outlet, news outlet, news source, outlet name, provider, provider name, publisher name, dc:publisher, feed title,
    feed, channel, journal, brand, website, domain, source domain, hostname, host`,
  section: `section name, category name, article section, article:section, news desk, desk, rubric, department, column`,
  keywords: `keyword, tag, tag list, tag names, news keywords, article:tag, categories, subjects, topics, labels, terms,
    dc:subject`,
  language: `in language, locale, language code, lang code, dc:language, source language, source lang, original language`,
}

const listed = (names: string): string[] => names.split(',').map(foldName)

/** A name as names are compared: "Full Text", "full_text" and "fullText" are one; a mark in front stays. */
export const foldName = (name: string): string => {
  const folded = name.trim().toLowerCase().replaceAll('/', '.')
  return folded.slice(0, 1) + folded.slice(1).replaceAll(/[\s_:-]+/g, '')
}

/** Fields that hold a part of the text; read where there is nothing else. */
export const summaryNames: readonly string[] = listed(
  `description, summary, abstract, excerpt, snippet, lead, lead paragraph, standfirst, dek, teaser, intro, trail text,
  meta description, og:description`,
)

/** Fields in which an entry is packed: search engines, APIs and databases put what they know of it around it. */
export const wrapperNames: readonly string[] = listed(
  '_source, attributes, fields, doc, document, node, article, item, post, story, entry, record, value, data, properties, metadata, meta',
)

/** Fields of a file that lead to those that hold its articles, beside these themselves. */
export const containerNames: readonly string[] = listed(
  'feed, payload, channel, rss, body, query, _embedded, collection, contents',
)

/** The names to look for, folded, the first to be believed first. */
export const namesOf = (name: FieldName, fields: Fields = {}): readonly string[] => {
  const given = fields[name]
  if (given) return given.map(foldName)
  const ofHeaders = [...factOfKey].filter(([, fact]) => fact === name).map(([key]) => key)
  return [...new Set([...ofHeaders.map(foldName), ...listed(usual[name] ?? '')])].filter(each => each !== '')
}

/** The fields in which text is looked for, in words. */
export const textWords = ({ text, html }: Fields): string =>
  text || html ? [...(text ?? []), ...(html ?? [])].join(', ') : 'text, body, content, html and others like them'

/** Some of many names, in words. */
export const some = (names: readonly string[], most: number): string =>
  names
    .slice(0, most)
    .map(name => name.trim().slice(0, 40))
    .join(', ') + (names.length > most ? ' …' : '')

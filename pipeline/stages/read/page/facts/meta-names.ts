import type { FactName } from '../../stated-facts.ts'
import type { Source } from './trust.ts'

/**
 * Names of meta elements and what they state, most trusted first within a line. Lower case, with `.` for each of
 * `: _ - .`: "article:published_time" is `article.published.time`.
 */
const names: readonly (readonly [Source, FactName, string])[] = [
  ['open-graph', 'title', 'og.title'],
  ['open-graph', 'publisher', 'og.site.name og.site'],
  [
    'open-graph',
    'published',
    'article.published.time article.published og.article.published.time og.published.time article.publish.time og.pubdate',
  ],
  [
    'open-graph',
    'modified',
    'article.modified.time article.modified og.article.modified.time og.modified.time article.updated.time og.updated.time',
  ],
  ['open-graph', 'authors', 'article.author.name article.author og.article.author og.author'],
  ['open-graph', 'section', 'article.section og.article.section og.section'],
  ['open-graph', 'keywords', 'article.tag og.article.tag article.tags og.tags'],
  ['open-graph', 'language', 'og.locale og.language'],
  ['open-graph', 'url', 'og.url'],
  ['twitter', 'title', 'twitter.title twitter.text.title'],
  ['twitter', 'url', 'twitter.url'],
  ['dublin-core', 'title', 'dc.title dcterms.title'],
  [
    'dublin-core',
    'published',
    'dc.date.issued dcterms.issued dcterms.date.issued dc.date.published dc.date dcterms.date dc.date.created dcterms.created dcterms.available',
  ],
  ['dublin-core', 'modified', 'dc.date.modified dcterms.modified dcterms.date.modified'],
  ['dublin-core', 'authors', 'dc.creator dcterms.creator dc.author dcterms.author'],
  ['dublin-core', 'translator', 'dc.contributor.translator dc.translator'],
  ['dublin-core', 'publisher', 'dc.publisher dcterms.publisher'],
  ['dublin-core', 'keywords', 'dc.subject dcterms.subject dc.keywords'],
  ['dublin-core', 'language', 'dc.language dcterms.language'],
  ['dublin-core', 'url', 'dc.identifier dcterms.identifier'],
  [
    'meta',
    'title',
    'citation.title parsely.title sailthru.title article.headline headline hdl article.title articletitle title',
  ],
  [
    'meta',
    'published',
    `citation.publication.date citation.online.date citation.date parsely.pub.date sailthru.date article.date.original
    article.original.publish.date original.publication.date originalpublicationdate datepublished date.published
    publish.date publishdate published.date publication.date publicationdate pubdate pub.date published.at published.time
    published posted.date post.date article.publish.date article.date displaydate display.date ptime dat release.date
    date.release dcsext.pubdate cxenseparse.recs.publishtime analytics.p.ts bt.pubdate date date.created datecreated
    created article.created creation.date`,
  ],
  [
    'meta',
    'modified',
    `lastmod last.modified last.updated lastupdated updated.date update.date updated.at updated.time updated
    article.date.updated article.updated datemodified date.modified modified moddate revised utime`,
  ],
  [
    'meta',
    'authors',
    `citation.author citation.authors parsely.author sailthru.author byl byline article.author.name author.name
    authorname authors author analytics.author content.creator creator writer reporter dcsext.author
    shareaholic.article.author.name cxenseparse.author`,
  ],
  ['meta', 'translator', 'translator translated.by'],
  [
    'meta',
    'publisher',
    `article.publication.name citation.journal.title prism.publicationname sailthru.pubname cre source.name site.name
    sitename publisher contentsource citation.publisher article.publisher.name application.name apple.mobile.web.app.title`,
  ],
  [
    'meta',
    'section',
    `parsely.section sailthru.section article.section.name prism.section page.section section analytics.rubric
    primary.category columnname category channel`,
  ],
  ['meta', 'keywords', 'news.keywords citation.keywords parsely.tags sailthru.tags keywords tags'],
  ['meta', 'language', 'content.language language citation.language inlanguage lang'],
  ['meta', 'url', 'citation.public.url parsely.link sharing.url vr.canonical canonical'],
]

/** What a meta element's name states, and how much that name counts among those that state the same: 0 counts most. */
export interface MetaName {
  readonly source: Source
  readonly fact: FactName
  readonly place: number
}

/** Folds the name of a meta element to the form of the table. */
export const foldMetaName = (name: string): string =>
  name
    .slice(0, 80)
    .trim()
    .toLowerCase()
    .replaceAll(/[:_.-]+/g, '.')
    .replace(/^schema\./, '')

/** Every name of the table. */
export const metaNames: ReadonlyMap<string, MetaName> = new Map(
  names.flatMap(([source, fact, list]) =>
    list.split(/\s+/).map((name, place): [string, MetaName] => [name, { source, fact, place }]),
  ),
)

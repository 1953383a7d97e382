import { createHash } from 'node:crypto'
import type { Article } from '../../layers/article.ts'
import type { Note } from '../../record/parts.ts'
import type { ArticleFacts } from '../../record/record.ts'
import { type Decoded, decodeBytes } from './decode-bytes.ts'
import { detectHardWrap } from './detect-hard-wrap.ts'
import type { Drop } from './drop.ts'
import { DropError } from './drop-error.ts'
import { isBlank, linesOf } from './lines-of.ts'
import { markMarkdown } from './mark-markdown.ts'
import { mediaTypeOf } from './media-type.ts'
import { dateOfFileName, parseDate } from './parse-date.ts'
import { parseFrontMatter } from './parse-front-matter.ts'
import { type Header, parseHeader } from './parse-header.ts'
import { refuseBinary } from './refuse-binary.ts'
import type { StatedFacts } from './stated-facts.ts'

const defaultMaxBytes = 20_000_000

/**
 * The article of a text drop: its text unchanged less a byte order mark, what its header and sidecar say, and the
 * blocks that are known before anything is cleaned.
 *
 * @throws DropError `unsupported`, `too-large`, `empty`, `binary`; RangeError where `date` is no date
 */
export const readArticle = (drop: Drop): Article => {
  const mediaType = mediaTypeOf(drop.name, drop.mediaType)
  const bytes = typeof drop.content === 'string' ? Buffer.from(drop.content) : drop.content
  refuseTooLarge(bytes.length, drop.maxBytes)
  const { text, charset, notes } = typeof drop.content === 'string' ? decoded(drop.content) : decodeBytes(bytes)
  if (isBlank(text, { start: 0, end: text.length })) throw new DropError('empty', 'there is no text in it')
  refuseBinary(text)
  const isMarkdown = mediaType === 'text/markdown'
  const header = headerOf(text, isMarkdown)
  if (isBlank(text, { start: header.end, end: text.length })) {
    throw new DropError('empty', 'there is a header and no text under it')
  }
  const known = [...header.known, ...(isMarkdown ? markMarkdown(text, header.end) : [])]
  // A line break inside a paragraph never ends it in Markdown, whatever the lines' lengths.
  const isHardWrapped = isMarkdown || detectHardWrap(text, header.end)
  const url = drop.url ?? drop.sidecar?.url ?? header.facts.url ?? null
  return {
    source: {
      file: drop.name,
      mediaType,
      charset,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      url,
    },
    facts: factsOf(drop, header, titleOf(text, known)),
    text,
    known,
    isHardWrapped,
    notes: [...notes, ...header.notes, ...(isHardWrapped && !isMarkdown ? [hardWrapped(text, header.end)] : [])],
  }
}

/**
 * Refuses a drop of more than `maxBytes` (20 MB where absent): callers that know the size ask before they read the
 * bytes.
 *
 * @throws DropError `too-large`
 */
export const refuseTooLarge = (bytes: number, maxBytes = defaultMaxBytes): void => {
  if (bytes <= maxBytes) return
  const megabytes = (size: number): string => `${(size / 1e6).toFixed(1)} MB`
  throw new DropError(
    'too-large',
    `${megabytes(bytes)}, read are at most ${megabytes(maxBytes)} a file: split it into its articles`,
  )
}

const decoded = (content: string): Decoded => ({
  text: content.startsWith('\ufeff') ? content.slice(1) : content,
  charset: 'utf-8',
  notes: [],
})

const headerOf = (text: string, isMarkdown: boolean): Header => {
  const frontMatter = isMarkdown ? parseFrontMatter(text) : null
  return frontMatter !== null && frontMatter.end > 0 ? frontMatter : parseHeader(text)
}

const titleOf = (text: string, known: Article['known']): string | null => {
  const headline = known.find(({ kind }) => kind === 'headline')
  return headline ? text.slice(headline.start, headline.end) : null
}

/** Caller, sidecar, header, file name: the first that speaks is believed. */
const factsOf = (drop: Drop, header: Header, headline: string | null): ArticleFacts => {
  const stated: StatedFacts = { ...header.facts, ...drop.sidecar }
  return {
    title: stated.title ?? headline,
    publisher: stated.publisher ?? null,
    authors: [...(stated.authors ?? [])],
    translator: stated.translator ?? null,
    published: publishedOf(drop, stated),
    modified: stated.modified ?? null,
    language: stated.language ?? 'en',
    section: stated.section ?? null,
    keywords: [...(stated.keywords ?? [])],
  }
}

const publishedOf = (drop: Drop, stated: StatedFacts): ArticleFacts['published'] => {
  if (drop.date !== undefined) {
    const edtf = parseDate(drop.date)
    if (edtf === null) throw new RangeError(`"${drop.date}" is no date: write it as 2024-06-01`)
    return { edtf, basis: 'option' }
  }
  if (stated.published !== undefined) return { edtf: stated.published, basis: 'metadata' }
  const edtf = dateOfFileName(drop.name)
  return edtf === null ? null : { edtf, basis: 'file-name' }
}

const hardWrapped = (text: string, from: number): Note => {
  const longest = linesOf(text, from).reduce((most, { start, end }) => Math.max(most, end - start), 0)
  const message = `lines are wrapped, the longest has ${longest} characters: only blank lines end paragraphs`
  return { code: 'hard-wrapped', level: 'info', stage: 'read', message }
}

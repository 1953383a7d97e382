import { createHash } from 'node:crypto'
import type { RuleSets } from '../../engine/rule-sets.ts'
import type { Article } from '../../layers/article.ts'
import type { ArticleFacts } from '../../record/record.ts'
import { type Decoded, decodeBytes } from './decode-bytes.ts'
import type { Drop } from './drop.ts'
import { DropError } from './drop-error.ts'
import { detectLanguage } from './language/detect-language.ts'
import { settleLanguage } from './language/settle-language.ts'
import { defaultLimits } from './limits.ts'
import { isBlank } from './lines-of.ts'
import { formOf } from './media-type.ts'
import { decodePage } from './page/decode-page.ts'
import { createReadPage } from './page/read-page.ts'
import { dateOfFileName, parseDate } from './parse-date.ts'
import { readText } from './read-text.ts'
import { refuseBinary } from './refuse-binary.ts'
import { refuseTooLarge } from './refuse-too-large.ts'
import type { StatedFacts } from './stated-facts.ts'
import { unpack } from './unpack.ts'

/**
 * The article of a drop: its text, what the drop says of it, and the blocks that are known before anything is cleaned.
 *
 * @throws DropError `unsupported`, `too-large`, `malformed`, `empty`, `binary`; RangeError where `date` is no date
 */
export type Read = (drop: Drop) => Article

/** Compiles what is needed to read drops of all forms that hold one article. */
export const createRead = (ruleSets: RuleSets): Read => {
  const readPage = createReadPage(ruleSets)
  return drop => {
    const { mediaType, isPacked } = formOf(drop.name, drop.mediaType)
    const isPage = mediaType === 'text/html' || mediaType === 'application/xhtml+xml'
    const limits = { ...defaultLimits, ...drop.limits }
    const packed = typeof drop.content === 'string' ? Buffer.from(drop.content) : drop.content
    refuseTooLarge(packed.length, limits.maxBytes)
    const content = isPacked ? unpack(packed, limits) : drop.content
    const { text, charset, notes } = decode(content, isPage, drop.charset)
    if (isBlank(text, { start: 0, end: text.length })) throw new DropError('empty', 'there is no text in it')
    refuseBinary(text)
    const url = drop.url ?? drop.stated?.url ?? null
    const reading = isPage ? readPage(text, { url }) : readText(text, mediaType === 'text/markdown', drop.known)
    const stated: StatedFacts = { ...reading.facts, ...drop.stated }
    const { language, notes: languageNotes } = settleLanguage(
      detectLanguage(reading.text, reading.known),
      stated.language,
    )
    return {
      source: {
        file: drop.name,
        ...(drop.part !== undefined && { part: drop.part }),
        mediaType,
        charset,
        bytes: packed.length,
        sha256: createHash('sha256').update(packed).digest('hex'),
        url: url ?? reading.facts.url ?? null,
      },
      ...reading,
      facts: factsOf(drop, stated, language),
      notes: [...notes, ...(drop.notes ?? []), ...reading.notes, ...languageNotes],
    }
  }
}

const decode = (content: Uint8Array | string, isPage: boolean, charset: string | undefined): Decoded => {
  if (typeof content === 'string') return decoded(content, charset)
  return isPage ? decodePage(content, charset) : decodeBytes(content)
}

const decoded = (content: string, charset = 'utf-8'): Decoded => ({
  text: content.startsWith('\ufeff') ? content.slice(1) : content,
  charset,
  notes: [],
})

/** Caller, what stands beside the drop, the drop itself, file name: the first that speaks is believed. */
const factsOf = (drop: Drop, stated: StatedFacts, language: string): ArticleFacts => ({
  title: stated.title ?? null,
  publisher: stated.publisher ?? null,
  authors: [...(stated.authors ?? [])],
  translator: stated.translator ?? null,
  published: publishedOf(drop, stated),
  modified: stated.modified ?? null,
  language,
  section: stated.section ?? null,
  keywords: [...(stated.keywords ?? [])],
})

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

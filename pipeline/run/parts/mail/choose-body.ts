import { decodeText } from '../decode-entry.ts'
import type { MimePart } from '../mime/mime-part.ts'
import type { Entry } from '../part.ts'
import type { MailParts } from './mail-parts.ts'
import { restoreText } from './mail-text.ts'

/** The text of a mail: as an entry, and in characters, for what it says of itself. */
export interface MailBody {
  readonly entry: Entry
  readonly text: string
  readonly words: number
}

/**
 * A mail's text: its plain part, unless that holds much less than the page ("See this mail in your browser") or is strewn with
 * the addresses of the page's links. Null where there is no word in either.
 */
export const chooseBody = ({ plain, html }: MailParts): MailBody | null => {
  const text = plainBody(plain)
  const page = pageBody(html)
  if (text === null || page === null) return text ?? page
  const hasLess = text.words < page.words * 0.7
  return hasLess || (countAddresses(text.text) > mostAddresses && page.words * 2 > text.words) ? page : text
}

const mostAddresses = 2

const plainBody = (parts: readonly MimePart[]): MailBody | null => {
  const pieces = parts.map(part => {
    const { text, ...decoded } = decodeText(part.content(), charsetOf(part), 'the mail')
    const isFlowed = part.header.parameter('content-type', 'format').toLowerCase() === 'flowed'
    const dropsSpace = part.header.parameter('content-type', 'delsp').toLowerCase() === 'yes'
    return { ...decoded, text: restoreText(text, { isFlowed, dropsSpace }) }
  })
  const text = pieces.map(({ text }) => text).join('\n\n')
  const notes = pieces.flatMap(({ notes }) => notes)
  return bodyOf({ content: text, mediaType: 'text/plain', charset: pieces[0]?.charset ?? 'utf-8', notes }, text)
}

const pageBody = (parts: readonly MimePart[]): MailBody | null => {
  const pieces = parts.map(part => ({ bytes: part.content(), charset: charsetOf(part) }))
  const decoded = pieces.map(({ bytes, charset }) => decodeText(bytes, charset, 'the mail').text).join('\n')
  const [only, another] = pieces
  const content = only !== undefined && another === undefined ? only.bytes : decoded
  const charset = another === undefined ? only?.charset : undefined
  return bodyOf({ content, mediaType: 'text/html', ...(charset !== undefined && { charset }) }, textOfPage(decoded))
}

const bodyOf = (entry: Entry, text: string): MailBody | null => {
  const words = text.replaceAll(/https?:\/\/\S+/g, ' ').match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0
  return words === 0 ? null : { entry, text, words }
}

const charsetOf = ({ header }: MimePart): string | undefined => {
  const label = header.parameter('content-type', 'charset').toLowerCase()
  // Programs write us-ascii where they do not know better.
  return label === '' || label === 'us-ascii' ? undefined : label
}

/** A page's characters of text, near enough to count its words and to find a header in it. */
const textOfPage = (html: string): string =>
  html
    .replaceAll(/<(style|script|head|title)\b[^>]{0,2000}>[\s\S]*?(?:<\/\1\s{0,20}>|$)/gi, ' ')
    .replaceAll(/<(?:br|\/?(?:p|div|tr|li|h\d|table|blockquote))\b[^>]{0,2000}>/gi, '\n')
    .replaceAll(/<[^>]{0,2000}>/g, '')
    .replaceAll(/&(?:nbsp|#160);/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\n\s*\n+/g, '\n')

/** Addresses behind the words that were linked to them. */
const countAddresses = (text: string): number => text.match(/\w ?[<([]https?:\/\//g)?.length ?? 0

import { decodeText } from '../decode-entry.ts'
import type { MimePart } from '../mime/mime-part.ts'
import type { Entry } from '../part.ts'
import type { MailParts } from './mail-parts.ts'
import { isWrapped, restoreText } from './mail-text.ts'
import { isOfSite, textOfPage } from './page-text.ts'

/** The text of a mail: as an entry, and in characters, for what it says of itself. */
export interface MailBody {
  readonly entry: Entry
  readonly text: string
  readonly words: number
}

/**
 * A mail's text: its plain part, unless that holds much less than the page ("See this mail in your browser"), or the same with its
 * lines wrapped or strewn with the addresses of the page's links. Null where there is no word in either.
 */
export const chooseBody = ({ plain, html }: MailParts): MailBody | null => {
  const text = plainBody(plain)
  const page = pageBody(html)
  if (text === null || page === null) return text ?? page
  if (text.words < page.words * 0.7) return page
  const isWorse = text.entry.isHardWrapped || countAddresses(text.text) > mostAddresses
  return isWorse && page.words > text.words * 0.7 ? page : text
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
  const charset = pieces[0]?.charset ?? 'utf-8'
  const wrapped = isWrapped(text) ? { isHardWrapped: true } : {}
  return bodyOf({ content: text, mediaType: 'text/plain', charset, notes, ...wrapped }, text)
}

/** A page of a site is read as one, a page of a mail as the text that it is: nothing in it stands around an article. */
const pageBody = (parts: readonly MimePart[]): MailBody | null => {
  const pieces = parts.map(part => decodeText(part.content(), charsetOf(part), 'the mail'))
  const html = pieces.map(({ text }) => text).join('\n')
  const text = textOfPage(html)
  const charset = pieces[0]?.charset ?? 'utf-8'
  const notes = pieces.flatMap(({ notes }) => notes)
  const entry = { charset, notes }
  if (isOfSite(html)) return bodyOf({ ...entry, content: html, mediaType: 'text/html' }, text)
  return bodyOf({ ...entry, content: text, mediaType: 'text/plain', isHardWrapped: false }, text)
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

/** Addresses behind the words that were linked to them. */
const countAddresses = (text: string): number => text.match(/\w ?[<([]https?:\/\//g)?.length ?? 0

import type { Note } from '../../../record/parts.ts'
import { DropError } from '../../../stages/read/drop-error.ts'
import { entryOf } from '../decode-entry.ts'
import { type MimePart, readMime } from '../mime/mime-part.ts'
import type { Entry, PartsContext } from '../part.ts'
import { chooseBody } from './choose-body.ts'
import { findForwarded } from './forwarded-header.ts'
import { factsOfMail, isForwardSubject } from './mail-facts.ts'
import { type Attached, describePart, fileNameOf, sortParts } from './mail-parts.ts'

/** An article of a mail, or why there is none. */
export type MailArticle = { readonly id?: string } & ({ readonly entry: Entry } | { readonly failure: DropError })

/** Mails in mails deeper than so are named, not read. */
const deepest = 8
/** A mail with fewer words, on which articles hang, only covers them. */
const coverWords = 60

/** The articles of a mail: its text, and the mails, pages and texts that hang on it, each of them an article of its own. */
export const openMail = (bytes: Buffer, context: PartsContext): readonly MailArticle[] => {
  const articles: MailArticle[] = []
  open(readMime(bytes), { articles, context, depth: 0 })
  return articles
}

interface Opening {
  readonly articles: MailArticle[]
  readonly context: PartsContext
  readonly depth: number
}

const open = (mail: MimePart, opening: Opening): void => {
  const { articles, context, depth } = opening
  const parts = sortParts(mail)
  const body = chooseBody(parts)
  const id = /[^<>\s]{1,500}/.exec(mail.header.words('message-id'))?.[0]
  const place = id === undefined ? {} : { id }
  const others = parts.others.filter(part => !isDecoration(part))
  for (const { mediaType } of parts.others) context.onPassedOver?.(mediaType)
  if (body !== null && parts.attached.length > 0 && body.words < coverWords) context.onPassedOver?.('covering note')
  else if (body !== null) {
    const forwarded = findForwarded(body.text, isForwardSubject(mail.header.words('subject')))
    const stated = factsOfMail(mail.header, forwarded?.header ?? null)
    // A page has other characters than its text.
    const known = body.entry.mediaType === 'text/plain' && forwarded !== null ? { known: forwarded.known } : {}
    const notes = [...(body.entry.notes ?? []), ...(others.length > 0 ? [notRead(others)] : [])]
    articles.push({ ...place, entry: { ...body.entry, ...known, stated, notes } })
  } else if (parts.attached.length === 0) articles.push({ ...place, failure: withoutText(others) })
  for (const attached of parts.attached) openAttached(attached, id, { ...opening, depth: depth + 1 })
}

const openAttached = ({ kind, part, name }: Attached, mailId: string | undefined, opening: Opening): void => {
  const { articles, context, depth } = opening
  if (kind === 'mail') {
    if (depth <= deepest) open(readMime(part.content()), opening)
    else context.onPassedOver?.('mail in a mail in a mail')
    return
  }
  const charset = part.header.parameter('content-type', 'charset').toLowerCase()
  const id = [mailId ?? '', name].filter(word => word !== '').join(' ')
  articles.push({ ...(id !== '' && { id }), entry: entryOf(part.content(), kind, charset, 'the mail') })
}

/** Pictures in the text, signatures of programs, invitations: nobody looks for an article in them. */
const isDecoration = (part: MimePart): boolean =>
  /^application\/(?:pgp-signature|(?:x-)?pkcs7-signature|ics)$|^text\/(?:calendar|x?-?vcard|directory)$|^message\//.test(
    part.mediaType,
  ) ||
  (part.mediaType.startsWith('image/') && (fileNameOf(part) === '' || part.header.value('content-id') !== ''))

const notRead = (others: readonly MimePart[]): Note => ({
  code: 'attachment-not-read',
  level: 'info',
  stage: 'read',
  message: `attached and not read: ${listParts(others)}`,
})

const withoutText = (others: readonly MimePart[]): DropError => {
  if (others.length === 0) return new DropError('empty', 'there is no text in this mail')
  const isEncrypted = others.some(({ mediaType }) => /encrypted|pkcs7-mime/.test(mediaType))
  const remedy = isEncrypted ? 'decrypt it and save it again' : 'save what is attached and drop that'
  return new DropError('empty', `there is no text in this mail, only ${listParts(others)}: ${remedy}`)
}

const listParts = (parts: readonly MimePart[]): string =>
  parts.slice(0, 10).map(describePart).join(', ') + (parts.length > 10 ? ` and ${parts.length - 10} more` : '')

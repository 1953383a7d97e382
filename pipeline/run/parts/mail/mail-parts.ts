import type { MimePart } from '../mime/mime-part.ts'

/** A mail taken apart. */
export interface MailParts {
  /** The text that a reader sees, as plain text and as a page: of some mails both, of some several in a row. */
  readonly plain: readonly MimePart[]
  readonly html: readonly MimePart[]
  /** Mails, pages and texts that hang on it, in order. */
  readonly attached: readonly Attached[]
  /** What else hangs on it. */
  readonly others: readonly MimePart[]
}

/** What hangs on a mail and may be an article. */
export interface Attached {
  readonly kind: 'mail' | 'text/html' | 'text/plain'
  readonly part: MimePart
  readonly name: string
}

/** Takes a mail apart by the types, places and file names of its parts. */
export const sortParts = (mail: MimePart): MailParts => {
  const sorted = {
    plain: [] as MimePart[],
    html: [] as MimePart[],
    attached: [] as Attached[],
    others: [] as MimePart[],
  }
  const sort = (part: MimePart, isInRelated: boolean): void => {
    if (part.parts.length > 0) {
      // What hangs on a report is the mail that did not arrive.
      const isReport = part.mediaType === 'multipart/report'
      const isRelated = part.mediaType === 'multipart/related'
      part.parts.forEach((inner, i) => {
        if (isReport && i > 0) sorted.others.push(inner)
        else sort(inner, isRelated && i > 0)
      })
      return
    }
    const name = fileNameOf(part)
    const kind = kindOf(part, name)
    const isAttached = name !== '' || part.header.value('content-disposition').toLowerCase().startsWith('attachment')
    if (kind === null || isInRelated || leftover.test(name)) sorted.others.push(part)
    else if (isAttached || kind === 'mail') sorted.attached.push({ kind, part, name })
    else if (kind === 'text/html') sorted.html.push(part)
    else sorted.plain.push(part)
  }
  sort(mail, false)
  return sorted
}

/** The name of the file that a part is; '' for one that is none. */
export const fileNameOf = ({ header }: MimePart): string =>
  header.parameter('content-disposition', 'filename') || header.parameter('content-type', 'name')

/** A part in a few words: `photo.jpg (image/jpeg)`. */
export const describePart = (part: MimePart): string => {
  const name = fileNameOf(part)
  return name === '' ? part.mediaType : `${name.slice(0, 80)} (${part.mediaType})`
}

const kindOf = ({ mediaType }: MimePart, name: string): Attached['kind'] | null => {
  const ending = /\.([a-z]{2,5})$/i.exec(name)?.[1]?.toLowerCase()
  if (mediaType === 'message/rfc822' || mediaType === 'message/global' || ending === 'eml') return 'mail'
  if (ending !== undefined && ending !== 'txt') return /^x?html?$/.test(ending) ? 'text/html' : null
  if (mediaType === 'text/html' || mediaType === 'application/xhtml+xml') return 'text/html'
  return mediaType === 'text/plain' || mediaType === 'text/enriched' || ending === 'txt' ? 'text/plain' : null
}

/** What Outlook makes of the text behind an attachment: the footer of a list. */
const leftover = /^ATT\d{2,8}\.(?:txt|html?)$/i

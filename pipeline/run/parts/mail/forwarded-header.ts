import type { KnownBlock } from '../../../layers/article.ts'
import { forwardMark } from './mail-text.ts'

/** What the header of a forwarded mail says, as it stands in the text. '' where it does not say. */
export interface ForwardedHeader {
  readonly from: string
  readonly date: string
  readonly subject: string
}

/** A mail that a text passes on. */
export interface Forwarded {
  readonly header: ForwardedHeader
  /** The lines above the mail: headers, and what those who passed it on wrote. */
  readonly known: readonly KnownBlock[]
}

/** Lines that are looked at: a header stands at the top, below the words of those who passed it on. */
const mostLines = 400
/** Words that those who pass a mail on write above it; more is a text of its own. */
const mostWords = 120

const keys: { readonly [field in 'from' | 'date' | 'subject' | 'other']: string } = {
  from: 'from von de da từ',
  date: 'date sent datum gesendet envoyé fecha enviado data inviato ngày',
  subject: 'subject betreff objet asunto oggetto assunto chủđề',
  other: 'to an cc kopie bcc reply-to à para a đến organization importance attachments',
}
const fieldOf: ReadonlyMap<string, keyof typeof keys> = new Map(
  (Object.keys(keys) as (keyof typeof keys)[]).flatMap(field =>
    keys[field].split(' ').map(key => [key.normalize('NFC'), field] as const),
  ),
)

/**
 * The header of the mail that a text passes on, as mail programs write it into the text; of one that was passed on several times,
 * the innermost. Null where there is none. Without a mark above it, such a header counts only in a mail whose subject says that
 * it `isForward`: replies hold the same lines.
 */
export const findForwarded = (text: string, isForward: boolean): Forwarded | null => {
  const lines = text.split('\n', mostLines)
  let header: ForwardedHeader | null = null
  let isMarked = false
  let words = 0
  /** Lines above the mail, and those of them that are of its headers. */
  let above = 0
  const ofHeaders = new Set<number>()
  for (let i = 0; i < lines.length && words <= mostWords; i++) {
    const isMark = forwardMark.test(lines[i]!.slice(0, 200))
    if (isMark) ofHeaders.add(i)
    isMarked ||= isMark
    const run = isMarked || isForward ? readRun(lines, i) : null
    if (run === null) {
      words += isMark ? 0 : lines[i]!.slice(0, 1000).trim().split(/\s+/).length
      continue
    }
    header = run.header
    for (let line = i; line < run.end; line++) ofHeaders.add(line)
    above = run.end
    i = run.end - 1
    isMarked = false
    words = 0
  }
  return header === null ? null : { header, known: blocksOf(lines.slice(0, above), ofHeaders) }
}

const blocksOf = (lines: readonly string[], ofHeaders: ReadonlySet<number>): KnownBlock[] => {
  const blocks: KnownBlock[] = []
  let at = 0
  for (const [i, line] of lines.entries()) {
    const words = line.trim()
    const start = at + line.length - line.trimStart().length
    at += line.length + 1
    if (words === '') continue
    const isOfHeader = ofHeaders.has(i) || /^[-_=]{3,}$/.test(words)
    blocks.push({
      start,
      end: start + words.length,
      kind: isOfHeader ? 'metadata' : 'boilerplate',
      rule: isOfHeader ? 'read.forwarded-header' : 'read.covering-note',
    })
  }
  return blocks
}

/** The header that begins at a line: its sender, and the date or the subject, within few lines. */
const readRun = (lines: readonly string[], from: number): { header: ForwardedHeader; end: number } | null => {
  const fields = new Map<string, string>()
  let end = from
  let last = ''
  for (let i = from; i < Math.min(lines.length, from + 16); i++) {
    const line = lines[i]!.slice(0, 1000).replace(/^[>\s]+/, '')
    const [, key = '', value = ''] = /^\**([\p{L}-]{1,14}(?: đề)?)\**\s?:\**\s*(.*)$/u.exec(line) ?? []
    const field = fieldOf.get(key.toLowerCase().normalize('NFC').replace(' ', ''))
    if (field !== undefined) {
      last = field
      if (!fields.has(field)) fields.set(field, value.trim())
      else if (field !== 'other') break
      end = i + 1
    } else if (line === '') {
      if (i === from || !isField(lines[i + 1])) break
    } else if (last === 'other' && /@|[>;,]$/.test(line)) end = i + 1
    else break
  }
  const header = {
    from: fields.get('from') ?? '',
    date: fields.get('date') ?? '',
    subject: plain(fields.get('subject')),
  }
  return header.from !== '' && (header.date !== '' || header.subject !== '') ? { header, end } : null
}

const isField = (line = ''): boolean => {
  const key = /^[>\s]*\**([\p{L}-]{1,14})\**\s?:/u.exec(line)?.[1]
  return key !== undefined && fieldOf.has(key.toLowerCase().normalize('NFC'))
}

const plain = (words = ''): string => words.replaceAll('*', '').trim()

import { forwardMark } from './mail-text.ts'

/** What the header of a forwarded mail says, as it stands in the text. '' where it does not say. */
export interface ForwardedHeader {
  readonly from: string
  readonly date: string
  readonly subject: string
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
export const findForwarded = (text: string, isForward: boolean): ForwardedHeader | null => {
  const lines = text.split(/\r?\n/, mostLines).map(line => line.slice(0, 1000))
  let found: ForwardedHeader | null = null
  let isMarked = false
  let words = 0
  for (let i = 0; i < lines.length && words <= mostWords; i++) {
    if (forwardMark.test(lines[i]!)) isMarked = true
    const run = isMarked || isForward ? readRun(lines, i) : null
    if (run === null) {
      words += lines[i]!.trim().split(/\s+/).length
      continue
    }
    found = run.header
    i = run.end - 1
    isMarked = false
    words = 0
  }
  return found
}

/** The header that begins at a line: its sender, and the date or the subject, within few lines. */
const readRun = (lines: readonly string[], from: number): { header: ForwardedHeader; end: number } | null => {
  const fields = new Map<string, string>()
  let end = from
  let last = ''
  for (let i = from; i < Math.min(lines.length, from + 16); i++) {
    const line = lines[i]!.replace(/^[>\s]+/, '')
    const [, key = '', value = ''] = /^\**([\p{L}-]{1,14}(?: đề)?)\**\s?:\**\s*(.*)$/u.exec(line) ?? []
    const field = fieldOf.get(key.toLowerCase().normalize('NFC').replace(' ', ''))
    if (field !== undefined) {
      last = field
      if (!fields.has(field)) fields.set(field, value.trim())
      else if (field !== 'other') break
      end = i + 1
    } else if (line === '') {
      if (i === from || !isField(lines[i + 1])) break
    } else if (last === 'other' && line.includes('@')) end = i + 1
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

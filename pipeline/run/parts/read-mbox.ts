import { DropError } from '../../stages/read/drop-error.ts'
import { tooLarge } from '../../stages/read/refuse-too-large.ts'
import { type MailArticle, openMail } from './mail/open-mail.ts'
import type { PartsContext, ReadParts } from './part.ts'
import { looksLikeMail } from './read-mail.ts'

/**
 * The mails of a mailbox, one in memory at a time; mboxo, mboxrd and mboxcl alike.
 *
 * @throws DropError `malformed` where it begins with no mail
 */
export const readMbox: ReadParts = async function* (bytes, context) {
  let number = 0
  for await (const mail of cutMails(bytes, context.limits.maxBytes)) {
    for (const part of partsOf(mail, number === 0, context)) yield { ...part, number: ++number }
  }
}

interface Mail {
  readonly bytes: Buffer
  /** Of one that is too large the bytes are not here. */
  readonly size: number
}

const partsOf = ({ bytes, size }: Mail, isFirst: boolean, context: PartsContext): readonly MailArticle[] => {
  if (size > bytes.length) {
    return [{ failure: tooLarge(size, context.limits.maxBytes, 'a mail') }]
  }
  if (looksLikeMail(bytes)) return openMail(bytes, context)
  const failure = new DropError('malformed', 'it does not begin with the header of a mail')
  if (!isFirst) return [{ failure }]
  throw new DropError('malformed', 'it is no mailbox, it does not begin with a mail: give it the ending of what it is')
}

const lineFeed = 10

/** The mails between lines that begin with "From ", without these lines, their quoted likes as they were. */
async function* cutMails(pieces: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Mail> {
  let lines: Buffer[] = []
  let held = 0
  let size = 0
  let isAfterBlank = true
  let open: Buffer = Buffer.alloc(0)
  /** A line that is a separator if a header follows. */
  let doubtful: Buffer | null = null
  /** The mail that ends before this line, and nothing but blank lines is none. */
  const takeLine = (line: Buffer): Mail | null => {
    const before = doubtful
    doubtful = null
    let ended: Mail | null = null
    if (before !== null && fieldBegins(line)) ended = endMail()
    else if (before !== null) hold(before)
    if (isDated(line)) {
      isAfterBlank = false
      return endMail()
    }
    if (isAfterBlank && isTimed(line)) doubtful = line
    else hold(line)
    return ended
  }
  const hold = (line: Buffer): void => {
    isAfterBlank = line.length <= 2 && line.every(byte => byte === lineFeed || byte === 13)
    size += line.length
    if (size <= most) {
      addTo(lines, unquote(line))
      held += line.length
    } else if (held > 0) {
      lines = []
      held = 0
    }
  }
  const endMail = (): Mail | null => {
    const mail = { bytes: Buffer.concat(lines), size: size > most ? size : 0 }
    lines = []
    held = 0
    size = 0
    return mail.size > 0 || mail.bytes.some(byte => byte > 32) ? mail : null
  }
  for await (const piece of pieces) {
    open = open.length === 0 ? Buffer.from(piece) : Buffer.concat([open, piece])
    let at = 0
    for (let end = open.indexOf(lineFeed, at); end >= 0; end = open.indexOf(lineFeed, at)) {
      const ended = takeLine(open.subarray(at, end + 1))
      if (ended !== null) yield ended
      at = end + 1
    }
    open = open.subarray(at)
    // A line without an end is cut, so that it is not held.
    if (open.length > longestLine) {
      const ended = takeLine(open)
      if (ended !== null) yield ended
      open = Buffer.alloc(0)
    }
  }
  const ended = open.length > 0 ? takeLine(open) : null
  if (ended !== null) yield ended
  if (doubtful !== null) hold(doubtful)
  const last = endMail()
  if (last !== null) yield last
}

/** Lines that lie behind each other in memory are held as one. */
const addTo = (held: Buffer[], line: Buffer): void => {
  const last = held.at(-1)
  if (last === undefined || last.buffer !== line.buffer || last.byteOffset + last.length !== line.byteOffset)
    held.push(line)
  else held[held.length - 1] = Buffer.from(last.buffer, last.byteOffset, last.length + line.length)
}

const longestLine = 1_000_000

/** "From ana@post.example Tue Mar  5 10:12:33 2024", with the day, month and time that sentences do not have in a row. */
const dated =
  /^From \S.{0,200}?\b(?:mon|tue|wed|thu|fri|sat|sun)[,\s]+(?:\d{1,2}\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\s.{0,40}?\d{1,2}:\d\d/i
/** "From ana@post.example 2024-03-05 10:12": behind a blank line and before a header, a number and the time are enough. */
const timed = /^From (?:-|\S*@\S*|[\w.-]+)\s+(?:[a-z]{3},? )?\d.{0,60}?\d{1,2}:\d\d/i

const isDated = (line: Buffer): boolean => mayBeSeparator(line) && dated.test(line.toString('latin1'))

const isTimed = (line: Buffer): boolean => mayBeSeparator(line) && timed.test(line.toString('latin1'))

const mayBeSeparator = (line: Buffer): boolean =>
  line.length >= 10 && line.length <= 400 && line.toString('latin1', 0, 5) === 'From '

const fieldBegins = (line: Buffer): boolean => /^[\w-]{1,80}:/.test(line.toString('latin1', 0, 100))

const unquote = (line: Buffer): Buffer =>
  line[0] === 0x3e && /^>+From /.test(line.toString('latin1', 0, 100)) ? line.subarray(1) : line

import { parseDate } from '../../../stages/read/parse-date.ts'
import { type StatedFacts, splitKeywords } from '../../../stages/read/stated-facts.ts'
import type { MimeHeader } from '../mime/mime-header.ts'
import { withoutComments } from '../mime/mime-parameters.ts'
import type { ForwardedHeader } from './forwarded-header.ts'
import { factsOfSender } from './mail-sender.ts'

/**
 * What a mail says of the article in it. Of one that is passed on, what the header inside its text says: who passed it on,
 * and when, is nothing about the article.
 */
export const factsOfMail = (header: MimeHeader, forwarded: ForwardedHeader | null): StatedFacts => {
  const subject = header.words('subject')
  const listName = /^\s*"?([^"<]{2,80}?)"?\s*</.exec(header.words('list-id'))?.[1]
  const source = forwarded ?? { from: header.words('from'), date: header.value('date'), subject }
  const title = titleOf(source.subject === '' ? subject : source.subject, listName !== undefined)
  const published = parseDate(plainDate(source.date))
  const own: StatedFacts = forwarded === null ? ownFacts(header, listName) : {}
  return {
    ...own,
    ...factsOfSender(source.from),
    ...(title !== '' && { title }),
    ...(published !== null && { published }),
  }
}

/** A date as other texts write it: without comments, and without the words that mail programs put before the time. */
const plainDate = (date: string): string =>
  withoutComments(date.slice(0, 300))
    .replaceAll(/\s+,/g, ',')
    .replace(/\s(?:at|à|um)\s/, ' ')

const ownFacts = (header: MimeHeader, listName: string | undefined): StatedFacts => {
  const publisher = listName ?? header.words('organization')
  const keywords = splitKeywords(header.words('keywords'))
  const url = /^<(https?:\/\/[^\s<>]{1,2000})>/i.exec(header.value('archived-at'))?.[1]
  return {
    ...(publisher !== '' && { publisher }),
    ...(keywords.length > 0 && { keywords }),
    ...(url !== undefined && { url }),
  }
}

/** Whether a subject says that the mail passes another on. */
export const isForwardSubject = (subject: string): boolean => forwardedSubject.test(subject.slice(0, 200))

const forwardedSubject =
  /^(?:(?:\[[^\]]{1,60}\]|(?:re|aw|sv|antw)\s*(?:\[\d+\]|\(\d+\))?\s*:)\s*){0,6}(?:fwd?|wg|tr|rv|i|enc|doorst|chuyển tiếp)\s*(?:\[\d+\])?\s*:|\(fwd\)\s*$/i

/** A subject without the marks of replies, of those who pass it on, of lists and of filters. */
const titleOf = (subject: string, isOfList: boolean): string => {
  const marks = isOfList
    ? /^\s*(?:\[[^\]]{1,60}\]|(?:re|fwd?|aw|wg|tr|rv|sv|antw|enc)\s*(?:\[\d+\]|\(\d+\))?\s*:)/i
    : /^\s*(?:\[(?:ext|external|spam|suspected)[^\]]{0,40}\]|(?:re|fwd?|aw|wg|tr|rv|sv|antw|enc)\s*(?:\[\d+\]|\(\d+\))?\s*:)/i
  let title = subject.slice(0, 1000)
  for (let found = marks.exec(title); found !== null; found = marks.exec(title)) title = title.slice(found[0].length)
  return title.replace(/\(fwd\)\s*$/i, '').trim()
}

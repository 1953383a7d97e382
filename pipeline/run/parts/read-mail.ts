import { DropError } from '../../stages/read/drop-error.ts'
import { collectBytes } from './collect-bytes.ts'
import { openMail } from './mail/open-mail.ts'
import type { ReadParts } from './part.ts'

/**
 * The article of a mail; several where mails, pages or texts hang on it.
 *
 * @throws DropError `too-large`, `malformed` where it is no mail, `empty` where there is no text in it
 */
export const readMail: ReadParts = async function* (bytes, context) {
  const content = await collectBytes(bytes, context.limits.maxBytes)
  if (!looksLikeMail(content)) {
    throw new DropError('malformed', 'it is no mail, it does not begin with a header: give it the ending of what it is')
  }
  const articles = openMail(content, context)
  const [only] = articles
  if (articles.length === 1 && only !== undefined) {
    if ('failure' in only) throw only.failure
    yield { number: 1, isWhole: true, ...only }
  } else for (const [i, article] of articles.entries()) yield { number: i + 1, ...article }
}

/** Whether bytes begin with a line of a mail's header. */
export const looksLikeMail = (bytes: Buffer): boolean =>
  /^(?:\xef\xbb\xbf)?\s*(?:>?From [^\n]*\n)?[\w-]{1,80}[ \t]*:/.test(bytes.toString('latin1', 0, 1000))

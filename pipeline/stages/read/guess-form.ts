import type { Note } from '../../record/parts.ts'

/** The form that a drop's content shows, where it is not the one that its name or its sender tells. */
export interface GuessedForm {
  readonly mediaType: string
  readonly note: Note
}

/**
 * A page that is called a text, or a text that is called a page. Read as what they are called, the one would be an article
 * of tags, the other a single line.
 *
 * @param isGiven whether the caller said so: a text that is meant to show tags stays one
 */
export const guessForm = (mediaType: string, isGiven: boolean, text: string): GuessedForm | null => {
  if (mediaType === 'text/plain' && !isGiven && isPage.test(topOf(text))) {
    return { mediaType: 'text/html', note: noteOf('called a text, it begins as a web page: read as one') }
  }
  if (mediaType === 'text/html' && !hasTag.test(text)) {
    return { mediaType: 'text/plain', note: noteOf('called a web page, it has no tag: read as text') }
  }
  return null
}

/** Saved pages may have comments before their first tag. */
const topOf = (text: string): string => text.slice(0, 2000).replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '')

const isPage = /^\ufeff?\s*(?:<\?xml\s[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/i
const hasTag = /<[a-z!/?]/i

const noteOf = (message: string): Note => ({ code: 'form-guessed', level: 'info', stage: 'read', message })

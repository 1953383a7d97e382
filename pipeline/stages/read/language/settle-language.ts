import type { Note } from '../../../record/parts.ts'
import { languageTag } from './language-tag.ts'

/** The language of an article, and what is to be told of it. */
export interface SettledLanguage {
  readonly language: string
  readonly notes: readonly Note[]
}

/** Languages that are taken for each other in writing, and names of one and the same. */
const alike: readonly (readonly string[])[] = [
  ['id', 'ms'],
  ['no', 'nb', 'nn', 'da'],
  ['bs', 'hr', 'sr'],
  ['cs', 'sk'],
  ['tl', 'fil'],
]

/** The text is believed before what is stated of it; where neither tells, it is English. */
export const settleLanguage = (found: string | null, stated: string | undefined): SettledLanguage => {
  const named = stated === undefined ? null : nameOf(stated)
  const language = named !== null && agrees(found, named) ? named : (found ?? 'en')
  const notes: Note[] = []
  if (named !== null && named !== language) {
    notes.push(note('language-differs', 'doubt', `stated is the language "${stated}", the text is in "${language}"`))
  }
  if (language !== 'en') {
    const message = `the text is in "${language}": rules read English, so that only its blocks and facts are told`
    notes.push(note('language-not-read', 'info', message))
  }
  return { language, notes }
}

const agrees = (found: string | null, named: string): boolean =>
  found === null ||
  (found === 'und' && named !== 'en') ||
  alike.some(group => group.includes(found) && group.includes(named))

const note = (code: string, level: Note['level'], message: string): Note => ({ code, level, stage: 'read', message })

/** "en-GB", "EN_us", "eng" and "English" are `en`; null for what names no language. */
const nameOf = (stated: string): string | null => {
  const tag = languageTag(stated)
  return tag === null ? null : new Intl.Locale(tag).language
}

import type { Note } from '../../../record/parts.ts'

const note = (code: string, level: Note['level'], message: string): Note => ({ code, level, stage: 'read', message })

/** The entry has no full content: a teaser was read. */
export const contentIsSummary = (message: string): Note => note('content-is-summary', 'doubt', message)

/** A date of an entry that says nothing. */
export const dateUnclear = (words: string): Note =>
  note('entry-date-unclear', 'doubt', `its date "${words.slice(0, 80)}" cannot be read; write it as 2024-06-01`)

const cutOff = /(?:\[\+\d{1,9} chars\]|\[(?:…|\.\.\.|&#8230;|&hellip;)\])\s*(?:<\/p>\s*)?$/

/** What the content of an entry itself shows: that it breaks off, or that characters were lost on its way. */
export const notesOfContent = (content: string): Note[] => {
  const notes: Note[] = []
  if (cutOff.test(content.slice(-100))) {
    notes.push(contentIsSummary('its content breaks off, as its last characters say: get the full text'))
  }
  const lost = content.split('\ufffd').length - 1
  if (lost > 0) {
    const message = `${lost} of its characters are U+FFFD: bytes that could not be decoded, here or where the file was made`
    notes.push(note('charset-guessed', 'doubt', message))
  }
  return notes
}

import { DropError } from './drop-error.ts'

/** Above this share of control characters a drop is no text: articles have none, random bytes 10 %. */
const limit = 0.02

/**
 * Refuses what decodes to control characters: pictures, archives, random bytes. Tab, line feed, vertical tab, form feed
 * and carriage return are text; undecodable bytes are noted, not refused. All of the text is looked at: a broken
 * download starts well.
 *
 * @throws DropError `binary`
 */
export const refuseBinary = (text: string): void => {
  let controls = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 9 || (code > 13 && code < 32) || code === 127) controls++
  }
  if (controls <= text.length * limit) return
  const share = Math.round((100 * controls) / text.length)
  throw new DropError(
    'binary',
    `no text: ${share} % of its characters are control characters; if it is a text, save it as UTF-8`,
  )
}

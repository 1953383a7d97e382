import { type Fault, fault } from './input.ts'

/** What no message should have in it: values that were never meant to be words. */
const slips = /\bundefined\b|\[object |\bNaN\b|^\s*$|\bTypeError\b|Cannot read|is not a function|is not iterable/

/** Characters of a line that people would still read. */
const longest = 700

/** What is wrong with a message for people: it says nothing, says too much, or shows the inside of the program. */
export const checkMessage = (code: string, message: string, source: string | Uint8Array): Fault[] => {
  const [slip] = slips.exec(message) ?? []
  // What stands in the input may be quoted.
  const isOwn =
    slip !== undefined &&
    (slip.trim() === '' || !Buffer.from(source).toString('latin1').toLowerCase().includes(slip.toLowerCase()))
  const isShort = message.split(/\s+/).length < 3
  const isLong = message.split('\n').some(line => line.length > longest)
  return isOwn || isShort || isLong ? [fault('message', `${code} says: ${message.slice(0, 3 * longest)}`)] : []
}

import { type Fault, fault } from './input.ts'

/** What no message should have in it: values that were never meant to be words. */
const slips = /\bundefined\b|\[object |\bNaN\b|^\s*$|\bTypeError\b|Cannot read|is not a function|is not iterable/

/** What is wrong with a message for people: it says nothing, or shows the inside of the program. */
export const checkMessage = (code: string, message: string): Fault[] =>
  slips.test(message) || message.split(/\s+/).length < 3 ? [fault('message', `${code} says: ${message}`)] : []

import { Tag } from '../../text/lexicon.ts'
import type { Complement } from './complement.ts'
import type { CueEntry } from './cue-lexicon.ts'
import type { Line } from './line.ts'
import { isAdjective } from './word-classes.ts'

/**
 * A hearer stands outside the content of a teller's cue ("told X that …") and before a clause of its own; whom one
 * thanks, invites or asks belongs to it. For cues that take no hearer the noun phrase opens the content.
 */
export function usable(line: Line, complement: Complement, entry: CueEntry): Complement {
  const { code, hearer } = complement
  if (entry.class === 'raising' && isState(line, complement)) return { ...complement, code: 'J' }
  // a verb seen too far to the right: "thanked the army for the places granted this year"
  if (code === 'CL' && !('CL' in entry.frames) && 'NP' in entry.frames) return { ...complement, code: 'NP' }
  // "said using the pier was cheaper": a gerund that has a verb behind it is a subject
  if (code === 'ING' && !('ING' in entry.frames) && 'CL' in entry.frames) return { ...complement, code: 'CL' }
  if (!hearer || !code.startsWith('NP')) return complement
  const isKnown = code in entry.frames || (code.startsWith('NPP:') && 'NPP' in entry.frames)
  if (!isKnown && !takesHearer(entry)) return { code: 'NP', from: hearer.from, hearer: null }
  const isOutside =
    entry.class === 'tell' ||
    entry.class === 'report' ||
    code === 'NPQ' ||
    code === 'NPTHAT' ||
    code === 'NPCL' ||
    code === 'NPWH'
  if (code === 'NP')
    return entry.class === 'tell' ? complement : { ...complement, hearer: entry.class === 'thank' ? hearer : null }
  return {
    code,
    from: isOutside ? complement.from : hearer.from,
    hearer: isOutside || addressing.has(entry.class) ? hearer : null,
  }
}

/** "seems stable", "appeared headed for defeat": how somebody or something looks, an adjective or participle behind the cue. */
const isState = (line: Line, { code, from }: Complement): boolean =>
  (code === 'O' || code === 'NP' || code === 'CL') &&
  (isAdjective(line, from) || line.tag[from] === Tag.VBN || line.tag[from] === Tag.VBD)

/** Classes of cues whose object is whom one speaks to; the ties that somebody values are not. */
const addressing = new Set(['thank', 'congratulate', 'request', 'invite', 'warn', 'commit', 'propose'])

/** Whether a noun phrase behind the cue may be whom somebody tells. */
export const takesHearer = (entry: CueEntry): boolean =>
  entry.class === 'tell' || ('NPTHAT' in entry.frames && entry.class !== 'say')

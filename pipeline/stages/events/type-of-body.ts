import type { Event } from '../../record/event.ts'
import { Tag } from '../../text/lexicon.ts'
import type { TokenRange } from '../../text/span.ts'
import type { Reading } from './reading.ts'

const blocKinds: ReadonlySet<string> = new Set(['intergovernmental', 'forum'])
/** Bodies that name no working group however close the two sides are. */
const alwaysMany: ReadonlySet<string> = new Set(['council', 'troika', 'alliance', 'bloc'])
const mostToWord = 4
const mostToBloc = 8
const mostToSubject = 20

/** Whether a mention at a token is of a bloc, a forum or a people of several states. */
export const isBloc = ({ names, mentions, mentionOf }: Reading, at: number): boolean => {
  const mention = mentionOf[at]! < 0 ? undefined : mentions[mentionOf[at]!]!
  if (mention?.kind === 'organization') return blocKinds.has(names.organizations[mention.entity]!.kind)
  return mention?.kind === 'country' && names.countries[mention.entity]!.code === null
}

/** What a sitting of the body is that a token names: of a joint committee, working-group; undefined where it names none. */
const typeOfBody = (reading: Reading, from: number, at: number): Event['type'] | undefined => {
  const { words, folded, segments } = reading
  if (!words.bodies.has(folded(at))) return undefined
  const { lexicon } = segments.tokens
  const word = lexicon.form(folded(at))
  if (alwaysMany.has(word)) return 'multilateral-meeting'
  for (let before = at - 1; before >= from && at - before <= mostToBloc; before--) {
    if (isBloc(reading, before)) return word.endsWith('group') ? 'working-group' : 'multilateral-meeting'
  }
  for (let before = at - 1; before >= from && at - before <= mostToWord; before--) {
    if (words.closeness.has(folded(before))) return 'working-group'
  }
  return word === 'group' || word === 'board' ? undefined : 'multilateral-meeting'
}

/** The type that a body's name in a range gives; the last one counts. */
export const typeOfBodyIn = (reading: Reading, { from, to }: TokenRange): Event['type'] | undefined => {
  for (let at = to - 1; at >= from; at--) {
    const type = typeOfBody(reading, from, at)
    if (type !== undefined) return type
  }
  return undefined
}

/** The type that the subject of a verb gives its meeting: "the joint committee met", "the ministers of the bloc met". */
export const typeOfSubject = (reading: Reading, sentence: TokenRange, head: number): Event['type'] | undefined => {
  const { words, folded, segments } = reading
  const { tokens } = segments
  let isOfBloc = false
  for (let at = head - 1; at >= sentence.from && head - at <= mostToSubject; at--) {
    const tag = tokens.tag[at]!
    const isVerb = tag >= Tag.VB && tag <= Tag.VBZ && tag !== Tag.VBN && tag !== Tag.VBG
    if (isVerb && reading.mentionOf[at]! < 0 && !isAuxiliary(at)) return undefined
    if (tag === Tag.WDT || tag === Tag.WP || tag === Tag.WRB) return undefined
    isOfBloc ||= isBloc(reading, at) || unions.has(tokens.lexicon.form(folded(at)))
    const type = typeOfBody(reading, sentence.from, at)
    if (type !== undefined) return type
    if (words.attendants.has(folded(at)) && isOfBloc && tokens.lexicon.form(folded(at + 1)) !== 'with')
      return 'multilateral-meeting'
  }
  return undefined

  function isAuxiliary(at: number): boolean {
    const lemma = tokens.lexicon.form(tokens.lexicon.verbLemma(tokens.form[at]!))
    return lemma === 'be' || lemma === 'have'
  }
}

/** Words for many states, behind "of". */
const unions = new Set(['states', 'nations', 'countries', 'quad', 'armies', 'navies'])

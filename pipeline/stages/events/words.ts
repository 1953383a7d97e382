import { listWords, type RuleSets } from '../../engine/rule-sets.ts'
import type { Lexicon } from '../../text/lexicon.ts'

const names = [
  'holding',
  'happening',
  'planning',
  'proposing',
  'inviting',
  'hoping',
  'cancelling',
  'postponing',
  'halting',
  'doubting',
  'next',
  'past',
  'yearly',
  'ongoing',
  'numerals',
  'numbers',
  'another',
  'also',
  'sidelines',
  'times',
  'venues',
  'receiving',
  'calling',
  'chairing',
  'leading',
  'delegations',
  'aside',
  'repeated',
  'counting',
  'amounts',
  'remotely',
  'anypaper',
  'papers',
  'plainpaper',
  'attendants',
  'three',
  'jointly',
  'including',
  'programmes',
  'generic',
  'vessels',
  'bodies',
  'closeness',
  'stages',
  'courses',
  'drills',
  'seminars',
  'givings',
  'showing',
  'signatories',
  'signings',
  'rites',
  'bilateral',
] as const

/** The lists of `events/words` as folded ids; verbs stand in them as lemmas. */
export type Words = { readonly [name in (typeof names)[number]]: ReadonlySet<number> }

/** Looks the lists up once. */
export const createWords = (ruleSets: RuleSets, lexicon: Lexicon): Words => {
  const entries = names.map(name => [
    name,
    new Set((listWords(ruleSets, 'events/words', name) ?? []).map(word => lexicon.folded(lexicon.intern(word)))),
  ])
  return Object.fromEntries(entries) as Words
}

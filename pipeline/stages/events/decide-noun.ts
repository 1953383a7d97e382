import type { Trigger } from './find-triggers.ts'
import type { NounPhrase } from './noun-phrase.ts'
import type { NounTelling } from './tell-noun.ts'

/** Types whose bare definite noun is the occasion that the article is about. */
export const talkTypes: ReadonlySet<string> = new Set([
  'dialogue',
  'meeting',
  'reception',
  'call',
  'multilateral-meeting',
  'working-group',
  'seminar',
])
const definiteOpens = new Set([...talkTypes, 'visit', 'exercise', 'port-call', 'signing', 'ceremony'])

/** Types whose bare noun a verb tells of ("Delivery is slated for May"). */
const bareTold: ReadonlySet<string> = new Set(['handover', 'deployment'])

/** `repeated`: only where the article comes back to it as to something known. */
export type Opening = 'yes' | 'repeated' | 'no'

/** Whether a noun stands for a single occasion of its own; else it may only refer to one that is told elsewhere. */
export const opensEvent = (
  trigger: Trigger,
  phrase: NounPhrase,
  telling: NounTelling,
  isDatedClause: boolean,
): Opening => {
  if (mayOpen(trigger, phrase, telling, isDatedClause)) return 'yes'
  return phrase.determiner === 'the' && talkTypes.has(trigger.type) && trigger.kind === 'noun' ? 'repeated' : 'no'
}

const mayOpen = (trigger: Trigger, phrase: NounPhrase, telling: NounTelling, isDatedClause: boolean): boolean => {
  const { isTold, isSetting, isDated, isGoverned } = telling
  if (trigger.type === 'vague') return false
  if (trigger.isNumbered === true) return phrase.number !== null
  const isOwn = phrase.number !== null || phrase.isNamed || isDated
  if (trigger.number === 'many') {
    if (trigger.type === 'reception' || trigger.type === 'patrol') return isTold
    if (trigger.type === 'exercise' && isTold && isDatedClause && telling.status !== 'recurring') return true
    return phrase.isCounted && (isTold || isDated || phrase.determiner === 'possessive')
  }
  if (phrase.isPredicate) return false
  if (trigger.type === 'joint-statement') return isTold || (isSetting && phrase.determiner !== 'the')
  if (trigger.kind === 'forum') {
    return (
      phrase.number !== null ||
      isTold ||
      telling.isBeside ||
      phrase.time !== null ||
      (isSetting && phrase.determiner === 'the')
    )
  }
  if (trigger.isWeak) {
    if (phrase.determiner === 'none' && trigger.number !== 'single')
      return (
        phrase.number !== null || (isDated && trigger.type !== 'training') || (isTold && bareTold.has(trigger.type))
      )
    return isOwn || isTold || phrase.time !== null || isSetting
  }
  switch (phrase.determiner) {
    case 'none':
      return isOwn || isTold || isSetting || (phrase.time !== null && phrase.time !== 'yearly')
    case 'a':
      return isOwn || isTold || isSetting || isGoverned
    default:
      return isOwn || isTold || isSetting || phrase.time !== null || definiteOpens.has(trigger.type)
  }
}

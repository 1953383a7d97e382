import type { Participant } from '../../layers/events.ts'
import { Tag } from '../../text/lexicon.ts'
import type { Tokens } from '../../text/tokens.ts'
import type { Occasion } from './occasion.ts'
import type { Reading } from './reading.ts'

type Role = Participant['role']

/** Words between who leads and "a delegation". */
const mostToDelegation = 12

/** Roles that verbs give people, by person: who received whom, called on whom, chaired, led a delegation. */
export const rolesByVerb = (reading: Reading, passages: readonly Occasion[]): ReadonlyMap<number, Role> => {
  const roles = new Map<number, Role>()
  for (const passage of passages) readPassage(reading, passage, roles)
  return roles
}

const readPassage = (reading: Reading, { clause, type, trigger }: Occasion, roles: Map<number, Role>): void => {
  const { segments, verb, words, mentionOf, mentions } = reading
  const { tokens } = segments
  const set = (entity: number, role: Role): void => {
    if (!roles.has(entity)) roles.set(entity, role)
  }
  const people: { readonly entity: number; readonly from: number; readonly to: number }[] = []
  let isChaired = false
  let turn: { readonly at: number; readonly before: Role; readonly behind: Role } | undefined
  for (let at = clause.from; at < clause.to; at++) {
    const mention = mentionOf[at]! < 0 ? undefined : mentions[mentionOf[at]!]!
    if (mention?.kind === 'person') {
      people.push({ entity: mention.entity, ...mention.range })
      at = Math.max(at, mention.range.to - 1)
      continue
    }
    const lemma = verb(at)
    if (words.chairing.has(lemma)) isChaired = true
    if (turn !== undefined || type === 'signing') continue
    if (words.receiving.has(lemma) && isVerb(tokens.tag[at]!)) {
      const isPassive = tokens.tag[at] === Tag.VBN && formAt(reading, at + 1) === 'by'
      turn = { at, before: isPassive ? 'visitor' : 'host', behind: isPassive ? 'host' : 'visitor' }
    } else if (words.calling.has(lemma) && formAt(reading, at + 1) === 'on') {
      turn = { at, before: 'visitor', behind: 'host' }
    }
  }
  // "X visited the yard", "X showed Y round the yard": whoever stands behind goes along or shows the way.
  if (type === 'visit' && trigger.kind === 'verb' && turn === undefined && isVerb(tokens.tag[trigger.head]!)) {
    const role = words.showing.has(verb(trigger.head)) ? 'host' : 'visitor'
    for (const { entity, from } of people) if (from < trigger.head && !isGoverned(tokens, from)) set(entity, role)
  }
  for (const { entity, from, to } of people) {
    if (leadsDelegation(reading, from, to, clause.to)) set(entity, 'head-of-delegation')
    if (isChaired) set(entity, 'co-chair')
    if (turn !== undefined && (type === 'reception' || type === 'meeting' || type === 'visit'))
      set(entity, from < turn.at ? turn.before : turn.behind)
  }
}

const isVerb = (tag: number): boolean => tag >= Tag.VB && tag <= Tag.VBZ

/** "at the invitation of X". */
const isGoverned = ({ tag }: Tokens, from: number): boolean => {
  const before = tag[from - 1] === Tag.DT ? from - 2 : from - 1
  return tag[before] === Tag.IN
}

const formAt = ({ segments: { tokens }, folded }: Reading, at: number): string =>
  at >= 0 && at < tokens.count ? tokens.lexicon.form(folded(at)) : ''

/** "a delegation led by X", "X, who headed the Fijian delegation". */
const leadsDelegation = (reading: Reading, from: number, to: number, limit: number): boolean => {
  const { verb, words, folded } = reading
  if (formAt(reading, from - 1) === 'by' && words.leading.has(verb(from - 2))) return true
  let isLed = false
  for (let at = to; at < Math.min(limit, to + mostToDelegation); at++) {
    if (words.leading.has(verb(at))) isLed = true
    else if (isLed && words.delegations.has(folded(at))) return true
  }
  return false
}

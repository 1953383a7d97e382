import { type RuleSets, rulesOf } from '../../engine/rule-sets.ts'
import type { EventCodes } from './table.ts'

/** Codes of event types as the rules of the events give them: `attributes: { plover: CONSULT, cameo: "040" }`. */
export const eventCodesOf = (ruleSets: RuleSets): EventCodes =>
  new Map(
    [...rulesOf(ruleSets, 'events', 'pattern'), ...rulesOf(ruleSets, 'events', 'phrases')].flatMap(
      ({ label, attributes }) => {
        const { plover, cameo } = attributes ?? {}
        if (typeof plover !== 'string' && typeof cameo !== 'string') return []
        return [[label, { plover: String(plover ?? ''), cameo: String(cameo ?? '') }] as const]
      },
    ),
  )

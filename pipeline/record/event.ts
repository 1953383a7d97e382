import { z } from 'zod'
import { confidence, country, date, span } from './parts.ts'
import { speaker } from './statement.ts'

/** One occasion. `parties`: ISO 3166-1 alpha-3, or EU, NATO, ASEAN, UN. `parent`: a visit holds a dialogue. */
export const event = z.strictObject({
  id: z.string(),
  type: z.enum([
    'dialogue',
    'meeting',
    'reception',
    'visit',
    'call',
    'multilateral-meeting',
    'working-group',
    'signing',
    'joint-statement',
    'exercise',
    'port-call',
    'patrol',
    'training',
    'seminar',
    'deployment',
    'handover',
    'arms-deal',
    'ceremony',
    'other',
  ]),
  status: z.enum([
    'held',
    'ongoing',
    'planned',
    'proposed',
    'invited',
    'postponed',
    'cancelled',
    'recurring',
    'historical',
    'hypothetical',
  ]),
  date: date.nullable(),
  place: z.strictObject({ name: z.string(), country: country.nullable(), ...span.shape }).nullable(),
  parties: z.array(z.string()),
  participants: z.array(
    z.strictObject({
      id: z.string(),
      side: z.string().nullable(),
      role: z.enum(['host', 'visitor', 'co-chair', 'head-of-delegation', 'signatory', 'participant']),
    }),
  ),
  parent: z.string().nullable(),
  series: z.strictObject({ name: z.string(), number: z.int().nullable() }).nullable(),
  evidence: z.array(span).min(1),
  rule: z.string(),
  confidence,
})

/** A document between parties, existing or being drafted. */
export const agreement = z.strictObject({
  id: z.string(),
  kind: z.enum([
    'framework-agreement',
    'sectoral-agreement',
    'memorandum',
    'vision-statement',
    'joint-statement',
    'minutes',
    'plan',
    'letter-of-intent',
    'logistics',
    'visiting-forces',
    'information-security',
    'equipment-technology',
    'aid-loan',
    'contract',
    'other',
  ]),
  title: z.string(),
  parties: z.array(z.string()),
  date: date.nullable(),
  status: z.enum([
    'proposed',
    'under-negotiation',
    'initialled',
    'signed',
    'ratified',
    'in-force',
    'implemented',
    'renewed',
    'amended',
    'expired',
    'terminated',
    'referenced',
  ]),
  event: z.string().nullable(),
  evidence: z.array(span).min(1),
  rule: z.string(),
  confidence,
})

/** One item of an enumeration of cooperation areas: "… in training, military medicine, and hydrography" gives three. */
export const cooperationItem = z.strictObject({
  id: z.string(),
  ...span.shape,
  topic: z.string().nullable(),
  frame: z.enum(['achieved', 'ongoing', 'proposed', 'agreed']),
  parties: z.array(z.string()),
  list: z.string(),
  position: z.int(),
  statement: z.string().nullable(),
  rule: z.string(),
})

/** What a party will do, narrated or attributed. */
export const commitment = z.strictObject({
  id: z.string(),
  ...span.shape,
  by: speaker,
  due: date.nullable(),
  strength: z.enum(['will', 'continue', 'willing', 'planned']),
  rule: z.string(),
  confidence,
})

/** An event as the record has it. */
export type Event = z.infer<typeof event>
/** An agreement as the record has it. */
export type Agreement = z.infer<typeof agreement>
/** A cooperation item as the record has it. */
export type CooperationItem = z.infer<typeof cooperationItem>
/** A commitment as the record has it. */
export type Commitment = z.infer<typeof commitment>

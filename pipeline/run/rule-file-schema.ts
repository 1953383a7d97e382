import { z } from 'zod'
import type { RuleKind } from '../engine/kinds/rule.ts'
import { ruleFileShape } from '../engine/rule-file.ts'

/** The kinds of rules that each folder of `pipeline/rules` holds: one schema a folder, for editors. */
export const kindsOfStage = {
  lists: [],
  read: ['element', 'profile'],
  clean: ['line'],
  segment: ['phrases'],
  names: ['phrases', 'pattern'],
  attributions: ['cue', 'frame', 'phrases', 'pattern'],
  scene: ['phrases', 'pattern'],
  resolve: ['phrases', 'pattern'],
  topics: ['topic'],
  dates: ['pattern'],
  events: ['phrases', 'pattern'],
  agreements: ['pattern'],
  cooperation: ['phrases', 'pattern'],
  commitments: ['pattern'],
} as const satisfies { readonly [stage: string]: readonly RuleKind[] }
/** Stages that have rule files. */
export type RuleStage = keyof typeof kindsOfStage

/** The folders, in the order of the stages. */
export const ruleStages = Object.keys(kindsOfStage) as readonly RuleStage[]

/** The JSON Schema (2020-12) of a rule file of one stage: what `schemas/rules-<stage>.schema.json` holds. */
export const ruleFileSchema = (stage: RuleStage): object =>
  z.toJSONSchema(ruleFileShape(kindsOfStage[stage]).meta({ title: `Readout rule file: ${stage}` }), { io: 'input' })

import type { RuleKind } from '../engine/kinds/rule.ts'
import type { LoadedRule, RuleSets } from '../engine/rule-sets.ts'

/** A rule in one line: what `rules list` shows. */
export interface RuleDescription {
  readonly id: string
  readonly kind: RuleKind
  readonly state: LoadedRule['state']
  readonly set: string
  readonly revision: number
  readonly file: string
  readonly line: number
  /** What it brings out: a block kind, a label, a topic, a class of cues, a frame, hosts. */
  readonly label: string
  readonly about: string
  /** Id of the rule that it stands in for. */
  readonly overrides: string | null
}

/** Every rule, in force or not, in the order in which they are tried. */
export const describeRules = ({ rules, sets }: RuleSets): RuleDescription[] => {
  const revisions = new Map(sets.map(({ set, revision }) => [set, revision]))
  return rules.map(rule => ({
    id: rule.id,
    kind: rule.kind,
    state: rule.state,
    set: rule.set,
    revision: revisions.get(rule.set) ?? 0,
    file: rule.file,
    line: rule.fileLine,
    label: labelOf(rule),
    about: rule.about ?? rule.why ?? '',
    overrides: rule.overrides ?? null,
  }))
}

const labelOf = (rule: LoadedRule): string => {
  switch (rule.kind) {
    case 'topic':
      return rule.topic
    case 'cue':
      return rule.class
    case 'frame':
      return rule.frame
    case 'profile':
      return rule.profile.hosts.join(' ')
    default:
      return rule.label
  }
}

import type { Lexicon, Tag } from './lexicon.ts'
import { Neighbour, TAG_RULES, type TagRule } from './tag-rules.ts'

/** What the tagger needs of a form, worked out once. */
export interface FormFacts {
  /** `Neighbour` bits. */
  readonly is: number
  /** Whether it opens a clause as a conjunction. */
  readonly opensClause: boolean
  readonly isComma: boolean
  /** The rules that the form's tags do not rule out. */
  readonly rules: readonly TagRule[]
}

/** Facts of a form by its id. */
export type FactsOf = (form: number) => FormFacts

const SUBJECTS = ['he', 'she', 'it', 'they', 'we', 'i', 'you', 'who']
const CONJUNCTIONS = ['that', 'because', 'if', 'although', 'though', 'while', 'whether', 'unless']

/** Facts of a lexicon's forms, each worked out when it is first asked for. */
export function createFormFacts(lexicon: Lexicon): FactsOf {
  const neighbours = new Map(SUBJECTS.map(word => [lexicon.intern(word), Neighbour.Subject as number]))
  neighbours.set(lexicon.intern('by'), Neighbour.By).set(lexicon.intern('that'), Neighbour.That)
  const lemmas = new Map<number, number>([
    [lexicon.intern('be'), Neighbour.Be],
    [lexicon.intern('have'), Neighbour.Have],
    [lexicon.intern('do'), Neighbour.Do],
  ])
  const conjunctions = new Set(CONJUNCTIONS.map(word => lexicon.intern(word)))
  const comma = lexicon.intern(',')
  const facts: FormFacts[] = []
  const rulesOf = shareRules()
  return form => {
    facts[form] ??= {
      is: (neighbours.get(lexicon.folded(form)) ?? 0) | (lemmas.get(lexicon.verbLemma(form)) ?? 0),
      opensClause: conjunctions.has(lexicon.folded(form)),
      isComma: form === comma,
      rules: rulesOf(lexicon.tag(form), lexicon.tags(form)),
    }
    return facts[form]
  }
}

/** The rules that tags do not rule out: one list for all forms with the same tags. */
function shareRules(): (likely: Tag, tags: number) => readonly TagRule[] {
  const lists = new Map<string, readonly TagRule[]>()
  return (likely, tags) => {
    const key = `${likely} ${tags}`
    const list = lists.get(key) ?? TAG_RULES.filter(rule => mayApply(rule, likely, tags))
    lists.set(key, list)
    return list
  }
}

function mayApply(rule: TagRule, likely: Tag, tags: number): boolean {
  const may = rule.may ?? 1 << rule.to
  return (tags & may) === may && (rule.likely === undefined || ((1 << likely) & rule.likely) !== 0)
}

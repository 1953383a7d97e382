import { stringify } from 'yaml'
import type { LoadedRule } from '../../pipeline/engine/rule-sets.ts'
import type { FuzzInput } from './input.ts'
import { insert, type MutateText, mutateText, placeIn, textMutators } from './mutate-text.ts'
import { mutateTree } from './mutate-tree.ts'
import type { Random } from './random.ts'
import { yamlPieces } from './rule-dictionary.ts'
import type { Seeds } from './seeds.ts'

/** What the loader adds to a rule, and what takes it out of force. */
const added = new Set(['kind', 'set', 'file', 'fileLine', 'state', 'retired', 'overrides', 'id'])

/** A rule as its file has it, under an id of its own or in place of Readout's. */
const asWritten = (rule: LoadedRule, random: Random): object => {
  const { id, examples, counterexamples } = rule
  const own = random.percent(40) ? { id, overrides: id } : { id: `${id}.fuzz${random.between(0, 1000)}` }
  const rest = Object.fromEntries(Object.entries(rule).filter(([key]) => !added.has(key)))
  return { ...own, ...rest, examples: examples.slice(0, 2), counterexamples: counterexamples.slice(0, 1) }
}

/** A user's file with some of Readout's rules in it, and with lists and switches. */
const drawFile = (random: Random, { rules: { rules, sets, lists } }: Seeds): object => {
  const inForce = rules.filter(({ state }) => state === 'in-force')
  const { set } = random.pick(sets)
  const ofSet = inForce.filter(rule => rule.set === set)
  const some = Array.from({ length: random.pick([1, 1, 2, 4]) }, () =>
    random.pick(random.percent(85) && ofSet.length > 0 ? ofSet : inForce),
  )
  const home = some[0]?.set ?? set
  const uses = sets.find(each => each.set === home)?.uses ?? []
  const named = Object.keys(lists[home] ?? {})
  const stage = random.percent(90) ? home.split('/', 1)[0] : random.pick(['clean', 'names', 'nowhere'])
  return {
    set: `${stage}/fuzz`,
    revision: 1,
    about: 'Rules of a fuzzer.',
    uses: [home, ...uses],
    ...(named.length > 0 &&
      random.percent(20) && { lists: { [random.pick(named)]: { extend: true, words: ['harbour', 'said', 'U.N.'] } } }),
    ...(random.percent(20) && {
      disable: Array.from({ length: random.pick([1, 3, 50]) }, () => random.pick(inForce).id),
    }),
    rules: structuredClone(some.map(rule => asWritten(rule, random))),
  }
}

/** A stretch of one of Readout's files as it is written, under other names. */
const excerpt = (random: Random, { ruleTexts }: Seeds): string => {
  const [head = '', ...entries] = random.pick(ruleTexts).split(/^(?= {2}- id: )/m)
  const some = Array.from({ length: Math.min(entries.length, random.pick([1, 2, 5])) }, () => random.pick(entries))
  const renamed = some.map((entry, i) => entry.replace(/^( {2}- id: \S+)/, `$1.fuzz${i}`))
  return (
    head.replace(/^(set: [a-z-]+)\/.*$/m, '$1/fuzz').slice(0, 3000) +
    (head.length > 3000 ? '\nrules:\n' : '') +
    renamed.join('')
  )
}

const yamlMutators: readonly MutateText[] = [
  (text, random) => insert(text, placeIn(text, random), random.pick(yamlPieces)),
  (text, random) => insert(text, placeIn(text, random), random.pick(yamlPieces)),
  (text, random) => text.replace(random.pick([/^ {2}/m, /: /, /\n/, /"/, /\[/, /- /]), random.pick(yamlPieces)),
  ...textMutators.filter((_, index) => index % 4 === 0),
]

/** What stands between the rule files of one input. */
export const nextFile = '\n# next file\n'

/** Some rule files, each changed in its values or in its YAML: compiling them takes far longer than loading them. */
export const makeRules = (random: Random, seeds: Seeds): FuzzInput => {
  const files = Array.from({ length: 8 }, (_, i) => makeFile(random, seeds).replace(/\/fuzz\b/, `/fuzz-${i}`))
  return { kind: 'rules', name: 'fuzz.yaml', content: files.join(nextFile) }
}

const makeFile = (random: Random, seeds: Seeds): string => {
  const isWritten = random.percent(25)
  const file = isWritten ? {} : drawFile(random, seeds)
  for (let left = isWritten ? 0 : random.pick([0, 1, 1, 1, 2, 2, 3, 5]); left > 0; left--) {
    mutateTree(file, random, [file, ...Array.from({ length: 4 }, () => random.pick(seeds.rules.rules))])
  }
  const text = isWritten ? excerpt(random, seeds) : writeYaml(file, random)
  const isChanged = random.percent(isWritten ? 70 : 8)
  return isChanged ? mutateText(text, random, { others: seeds.ruleTexts, mutators: yamlMutators }) : text
}

/** A value that holds itself, or that YAML has no words for, is written as nothing. */
const writeYaml = (file: object, random: Random): string => {
  try {
    return random.percent(20)
      ? JSON.stringify(file)
      : stringify(file, { aliasDuplicateObjects: random.percent(50), lineWidth: random.pick([0, 80]) })
  } catch {
    return ''
  }
}

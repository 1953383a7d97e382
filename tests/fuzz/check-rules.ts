import { RuleError } from '../../pipeline/engine/errors.ts'
import { loadRuleTexts } from '../../pipeline/engine/load-rule-sets.ts'
import type { RuleSets } from '../../pipeline/engine/rule-sets.ts'
import { createReadout } from '../../pipeline/index.ts'
import { ruleExamples } from '../../pipeline/run/rule-examples.ts'
import { checkMessage } from './check-message.ts'
import { crash, type Fault, type FuzzInput, fault, type Outcome } from './input.ts'
import { attempt, type Product } from './product.ts'

const text = `HANOI, May 7 (VNA) – Minister of Defence Orla Brandt received Sr. Lt. Gen. Tran Dinh Kha in Oslo on June 3.
(Photo: Navy)
She said that the two navies would hold more port calls in such areas as rescue, demining, and training by 2030.
“We will sign an agreement,” he added. Both sides thanked each other.`
const page = `<html><head><title>Talks</title></head><body><div class="share">Share</div><h1>Talks</h1><article>${text
  .split('\n')
  .map(line => `<p class="text">${line}</p>`)
  .join('')}</article></body></html>`

/** Loads a rule file over Readout's own: refused with places and words, or it compiles and gives sound records. */
export const checkRules = ({ name, content }: FuzzInput, { rules, check }: Product): Outcome => {
  const source = content.toString()
  let loaded: RuleSets
  try {
    loaded = loadRuleTexts([{ file: name, text: source }], rules)
  } catch (error) {
    const isRefused = error instanceof RuleError
    return { came: isRefused ? 'refused' : 'crash', faults: isRefused ? checkProblems(error, source) : [crash(error)] }
  }
  try {
    const readout = createReadout({ rulesData: loaded })
    const own = { ...loaded, rules: loaded.rules.filter(({ file }) => file === name) }
    const examples = ruleExamples(own)
      .slice(0, 6)
      .map(example => example.text)
    const faults = [text, ...examples].flatMap(
      each => attempt(() => readout.extract({ name: 'a.txt', text: each }), check).faults,
    )
    const ofPage = attempt(
      () => readout.extract({ name: 'a.html', text: page, url: 'https://harbor.example/1' }),
      check,
    ).faults
    return { came: 'in force', faults: [...faults, ...ofPage] }
  } catch (error) {
    return { came: 'crash', faults: [crash(error)] }
  }
}

/** Each problem names a place in the file, and says something. */
const checkProblems = ({ problems }: RuleError, source: string): Fault[] => {
  const lines = source.split('\n').length
  const outside = problems.filter(({ line, column }) => !(line >= 1 && line <= lines + 1 && column >= 1))
  return [
    ...outside.map(({ line, column, message }) => fault('place', `${line}:${column} of ${lines} lines: ${message}`)),
    ...problems.flatMap(({ message }) => checkMessage('rules', message)),
  ]
}

import { formatProblem, RuleError } from '../../pipeline/engine/errors.ts'
import { loadRuleTexts } from '../../pipeline/engine/load-rule-sets.ts'
import { createReadout } from '../../pipeline/index.ts'
import { ruleExamples } from '../../pipeline/run/rule-examples.ts'
import { checkMessage } from './check-message.ts'
import { crash, type Fault, type FuzzInput, fault, type Outcome } from './input.ts'
import { nextFile } from './make-rules.ts'
import { attempt, type Product } from './product.ts'

const text = `HANOI, May 7 (VNA) – Minister of Defence Orla Brandt received Sr. Lt. Gen. Tran Dinh Kha in Oslo on June 3.
(Photo: Navy)
She said that the two navies would hold more port calls in such areas as rescue, demining, and training by 2030.
“We will sign an agreement,” he added. Both sides thanked each other.`
const page = `<html><head><title>Talks</title></head><body><div class="share">Share</div><h1>Talks</h1><article>${text
  .split('\n')
  .map(line => `<p class="text">${line}</p>`)
  .join('')}</article></body></html>`

/** Loads rule files over Readout's own: refused with places and words, or they compile together and give sound records. */
export const checkRules = ({ content }: FuzzInput, { rules, check }: Product): Outcome => {
  let loaded = rules
  const faults: Fault[] = []
  for (const [i, text] of content.toString().split(nextFile).entries()) {
    try {
      loaded = loadRuleTexts([{ file: `fuzz-${i}.yaml`, text }], loaded)
    } catch (error) {
      faults.push(...(error instanceof RuleError ? checkProblems(error, text) : [crash(error)]))
    }
  }
  if (loaded === rules) return { came: 'refused', faults }
  try {
    const readout = createReadout({ rulesData: loaded })
    const own = loaded.rules.filter(({ file }) => file.startsWith('fuzz-'))
    const examples = ruleExamples({ ...loaded, rules: own }).map(example => example.text)
    const read = (name: string, shown: string): readonly Fault[] =>
      attempt(() => readout.extract({ name, text: shown, url: 'https://harbor.example/1' }), { check, source: shown })
        .faults
    faults.push(...[text, ...examples.slice(0, 24)].flatMap(each => read('a.txt', each)), ...read('a.html', page))
    return { came: 'in force', faults }
  } catch (error) {
    return { came: 'crash', faults: [...faults, crash(error)] }
  }
}

/** Each problem names a place in the file, and says something. */
const checkProblems = ({ problems }: RuleError, source: string): Fault[] => {
  const lines = source.split('\n').length
  const outside = problems.filter(({ line, column }) => !(line >= 1 && line <= lines + 1 && column >= 1))
  return [
    ...outside.map(({ line, column, message }) => fault('place', `${line}:${column} of ${lines} lines: ${message}`)),
    ...problems.flatMap(problem => checkMessage('rules', formatProblem(problem), source)),
  ]
}

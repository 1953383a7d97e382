import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Kind, kinds } from './input.ts'

/** What the command was asked for. */
export interface FuzzOptions {
  readonly runs: number
  readonly seed: number
  /** The number of the first input. */
  readonly from: number
  readonly only: Kind | undefined
  readonly seconds: number
  readonly save: string
  readonly replay: string | undefined
}

/** How the command is used. */
export const usage = `usage: npm run fuzz -- [--runs N] [--seed S] [--from I] [--only ${kinds.join('|')}] [--seconds S] [--save DIR]
       npm run fuzz -- --replay FILE`

/** Reads the arguments. @throws Error with what is wrong with them */
export const readOptions = (args: readonly string[]): FuzzOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      from: { type: 'string', default: '0' },
      only: { type: 'string' },
      seconds: { type: 'string', default: '10' },
      save: { type: 'string', default: join(tmpdir(), 'readout-fuzz') },
      replay: { type: 'string' },
    },
  })
  const only = kinds.find(kind => kind === values.only)
  if (values.only !== undefined && only === undefined) throw new Error(`--only takes ${kinds.join(', ')}`)
  const whole = (name: 'runs' | 'seed' | 'from' | 'seconds'): number => {
    const number = Number(values[name])
    if (Number.isSafeInteger(number) && number >= 0) return number
    throw new Error(`--${name} takes a whole number`)
  }
  return {
    runs: whole('runs'),
    seed: whole('seed'),
    from: whole('from'),
    seconds: Math.max(1, whole('seconds')),
    only,
    save: values.save,
    replay: values.replay,
  }
}

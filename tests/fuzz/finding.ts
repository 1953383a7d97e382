import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FuzzInput, Kind } from './input.ts'

/** A fault with the input that shows it, as small as it could be made, and how to make the whole one again. */
export interface Finding {
  readonly family: string
  readonly message: string
  readonly seed: number
  readonly number: number
  readonly input: FuzzInput
}

interface Written {
  readonly family: string
  readonly message: string
  readonly again: string
  readonly kind: Kind
  readonly name: string
  /** Its characters, or its bytes in base64. */
  readonly text?: string
  readonly bytes?: string
}

/** The command that makes and checks an input again. */
const commandFor = ({ seed, number, input: { kind } }: Finding): string =>
  `npm run fuzz -- --only ${kind} --seed ${seed} --from ${number} --runs 1`

/** Writes a finding into a folder, and gives the file's path: one input may show several. */
export const saveFinding = (folder: string, finding: Finding): string => {
  const { family, message, seed, number, input } = finding
  const { kind, name, content } = input
  const written: Written = {
    family,
    message,
    again: commandFor(finding),
    kind,
    name,
    ...(typeof content === 'string' ? { text: content } : { bytes: Buffer.from(content).toString('base64') }),
  }
  mkdirSync(folder, { recursive: true })
  const beside = [...family].reduce((sum, character) => (sum * 31 + character.codePointAt(0)!) % 9973, 7)
  const file = join(folder, `${kind}-${seed}-${number}-${beside}.json`)
  writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`)
  return file
}

/** The input of a finding that was written. */
export const readFinding = (file: string): FuzzInput => {
  const { kind, name, text, bytes }: Written = JSON.parse(readFileSync(file, 'utf8'))
  return { kind, name, content: text ?? Buffer.from(bytes ?? '', 'base64') }
}

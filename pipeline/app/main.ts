#!/usr/bin/env node
import { CommanderError } from 'commander'
import { RuleError } from '../engine/errors.ts'
import { StopError } from '../run/stop-error.ts'
import { coloursFor } from './colours.ts'
import { createProgram } from './create-program.ts'
import { showMessage } from './show-name.ts'

/**
 * Runs the command line and sets the exit code: that of the command, 2 for wrong usage, broken rules and faults of
 * Readout's own.
 */
const main = async (): Promise<void> => {
  // A reader that has seen enough ("| head") closes the pipe: no fault.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', error => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 2))
  }
  const program = createProgram(code => {
    process.exitCode = code
  })
  try {
    await program.parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) {
      process.exitCode = error.exitCode === 0 ? 0 : 2
      return
    }
    process.exitCode = 2
    const colours = coloursFor(process.stderr)
    if (error instanceof StopError) process.stderr.write(`${colours.red('error:')} ${showMessage(error.message)}\n`)
    else if (error instanceof RuleError) process.stderr.write(`${showMessage(error.message)}\n${countOf(error)}\n`)
    else process.stderr.write(`${colours.red('a fault in Readout:')} ${error instanceof Error ? error.stack : error}\n`)
  }
}

const countOf = ({ problems }: RuleError): string =>
  `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in rule files: nothing was run`

await main()

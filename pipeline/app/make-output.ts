import { mkdir, realpath } from 'node:fs/promises'
import { StopError } from '../run/stop-error.ts'
import { adviseOn } from '../run/system-error.ts'

/** Makes the output folder. @throws StopError where that cannot be, or it is the input */
export const makeOutput = async (inputs: readonly string[], out: string): Promise<void> => {
  try {
    // Alone it tells better what is wrong.
    await mkdir(out, { recursive: true }).catch(() => mkdir(out))
  } catch (error) {
    throw new StopError(`${out}: the output folder cannot be made: ${adviseOn(error)}`)
  }
  const realOut = await realpath(out)
  for (const input of inputs) {
    if (input === '-' || (await realpath(input).catch(() => null)) !== realOut) continue
    throw new StopError(`${out}: input and output are the same folder: give another with --out`)
  }
}

import { access } from 'node:fs/promises'

/** The inputs that are there; `warn` hears of each that goes or comes back. */
export const createFindPresent = (
  inputs: readonly string[],
  warn: (message: string) => void,
): (() => Promise<readonly string[]>) => {
  const missing = new Set<string>()
  return async () => {
    for (const input of inputs) {
      const isThere = await access(input).then(
        () => true,
        () => false,
      )
      if (isThere) {
        if (missing.delete(input)) warn(`${input}: it is back`)
      } else if (!missing.has(input)) {
        missing.add(input)
        warn(`${input}: it is gone; its records stay, and it is waited for`)
      }
    }
    return inputs.filter(input => !missing.has(input))
  }
}

/** A value as the JSON that all of Readout's files hold: two spaces, a final newline. */
export const writeJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** One thing wrong in a record: where (JSON pointer), what was expected there, what stands there. */
export interface RecordProblem {
  readonly pointer: string
  readonly expected: string
  readonly found: string
}

/** A problem in one line. */
export const formatRecordProblem = ({ pointer, expected, found }: RecordProblem): string =>
  `${pointer === '' ? '/' : pointer}: expected ${expected}, found ${found}`

/** A value in a few words: texts and numbers as JSON, cut at 60 characters; objects and lists by their kind. */
export const describeValue = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  const json = JSON.stringify(value)
  return json.length > 60 ? `${json.slice(0, 59)}…` : json
}

/** The value that a JSON pointer leads to; undefined where it leads nowhere. */
export const valueAt = (root: unknown, pointer: string): unknown => {
  let value = root
  for (const step of pointerSteps(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as { [key: string]: unknown })[step]
  }
  return value
}

/** The keys and indices of a JSON pointer (RFC 6901). */
export const pointerSteps = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'))

/** A key as one step of a JSON pointer. */
export const pointerStep = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`

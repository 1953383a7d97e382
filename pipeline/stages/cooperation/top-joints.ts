import type { Joint } from './find-joints.ts'

/** Joints of the outermost level of a list of nouns: semicolons, else commas and the "and" that closes them, else one "and". */
export const topJoints = (joints: readonly Joint[]): readonly Joint[] => {
  const semicolons = joints.filter(({ isSemicolon }) => isSemicolon)
  if (semicolons.length > 0) return semicolons
  const firstComma = joints.findIndex(({ hasComma }) => hasComma)
  if (firstComma < 0) return joints.slice(0, 1)
  const closing = joints.findIndex(({ isAnd, hasComma }) => isAnd && hasComma)
  if (closing < 0) return closedByAnd(joints, firstComma)
  if (closing === firstComma) {
    const and = joints.findIndex(({ isAnd }) => isAnd)
    return and < closing ? [joints[and]!, joints[closing]!] : laterClosings(joints, closing)
  }
  return [...joints.slice(0, closing).filter(({ hasComma }) => hasComma), ...laterClosings(joints, closing)]
}

/** ", and A, and B": whatever another ", and" adds. */
const laterClosings = (joints: readonly Joint[], closing: number): Joint[] =>
  joints.filter(({ isAnd, hasComma }, index) => index >= closing && isAnd && hasComma)

/** "A, B and C": the first "and" behind the last comma that has one behind it; "A, B, C": all commas. */
const closedByAnd = (joints: readonly Joint[], firstComma: number): readonly Joint[] => {
  const lastAnd = joints.findLastIndex(({ isAnd }) => isAnd)
  if (lastAnd < 0) return joints.length >= 2 ? joints : []
  if (lastAnd < firstComma) return [joints[lastAnd]!]
  const lastComma = joints.findLastIndex(({ hasComma }, index) => hasComma && index < lastAnd)
  const and = joints.findIndex(({ isAnd }, index) => isAnd && index > lastComma)
  return [...joints.slice(0, lastComma + 1).filter(({ hasComma }) => hasComma), joints[and]!]
}

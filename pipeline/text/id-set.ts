/** A set of ids that count from 0. */
export interface IdSet {
  has(id: number): boolean
}

/** The ids as a row of marks: a look-up that hashes nothing. */
export const createIdSet = (ids: Iterable<number>): IdSet => {
  const all = [...ids]
  const marks = new Uint8Array(all.reduce((most, id) => Math.max(most, id + 1), 0))
  for (const id of all) marks[id] = 1
  return { has: id => id < marks.length && marks[id] === 1 }
}

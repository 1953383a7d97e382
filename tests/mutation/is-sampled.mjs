import { createHash } from 'node:crypto'
import { relative } from 'node:path'

/** Whether a mutant is one of the sample that takes one in `share`, the same ones each time: by what it changes, and where. */
export const isSampled = ({ fileName, location, replacement }, share, root) => {
  const { start, end } = location
  const place = `${relative(root, fileName)} ${start.line}:${start.column}-${end.line}:${end.column} ${replacement}`
  return createHash('sha256').update(place).digest().readUInt32LE() % share === 0
}

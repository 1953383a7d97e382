import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'yaml'

/** All files below a folder by their names there, but for the database of what it remembers. */
export const listFiles = folder =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter(name => !/^\.readout.(?:state\W|running$)/.test(name))
    .sort()

const isPart = name => name.endsWith('.part')

/** Files that a run has begun beside their places, with their times. */
export const listParts = folder => new Set(existsSync(folder) ? listFiles(folder).filter(isPart) : [])

/** How many files of records, tables or lines are newer than a moment, in milliseconds. */
export const countNewer = (folder, since) =>
  listFiles(folder).filter(name => !isPart(name) && statSync(join(folder, name)).mtimeMs >= since).length

/** What is wrong with a file as it stands: cut off, or no record. */
const problemOf = (name, bytes) => {
  if (name.endsWith('.part')) return null
  try {
    const text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
    if (!text.endsWith('\n')) return 'no line ends it'
    if (name.endsWith('.json')) JSON.parse(text)
    else if (name.endsWith('.yaml')) parse(text)
    else if (/\.ndjson(?:\.gz)?$/.test(name))
      text
        .trimEnd()
        .split('\n')
        .map(line => JSON.parse(line))
    return null
  } catch (error) {
    return error.message
  }
}

/** Files of an output that are not whole, each with what is wrong; only those that are newer than a moment are read. */
export const findBroken = (folder, since = 0) =>
  listFiles(folder)
    .filter(name => statSync(join(folder, name)).mtimeMs >= since)
    .flatMap(name => {
      const problem = problemOf(name, readFileSync(join(folder, name)))
      return problem === null ? [] : [`${name}: ${problem}`]
    })

/** How two folders differ, file by file. */
export const compareFolders = (one, other) => {
  const names = [...new Set([...listFiles(one), ...listFiles(other)])].sort()
  return names.flatMap(name => {
    const [left, right] = [one, other].map(folder => join(folder, name))
    if (!existsSync(left)) return [`${name} is missing`]
    if (!existsSync(right)) return [`${name} is too many`]
    return readFileSync(left).equals(readFileSync(right)) ? [] : [`${name} differs`]
  })
}

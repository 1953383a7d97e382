import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const watched = ['pipeline', 'schemas', 'package.json', 'package-lock.json', 'tsconfig.json']

/** What a build is made from: path, size and time of every source file. Equal fingerprints mean a fresh build. */
export const fingerprintSources = root => watched.flatMap(name => fingerprintOf(root, name)).join('\n')

/** The fingerprint that the build in dist/ was made from; null where there is none. */
export const readFingerprint = dist => {
  try {
    return readFileSync(join(dist, 'fingerprint.txt'), 'utf8')
  } catch {
    return null
  }
}

const fingerprintOf = (root, name) => {
  const path = join(root, name)
  const { size, mtimeMs, isDirectory } = factsOf(path)
  if (!isDirectory) return name.endsWith('.test.ts') ? [] : [`${name} ${size} ${mtimeMs}`]
  return readdirSync(path)
    .sort()
    .flatMap(entry => fingerprintOf(root, `${name}/${entry}`))
}

const factsOf = path => {
  const stats = statSync(path)
  return { size: stats.size, mtimeMs: stats.mtimeMs, isDirectory: stats.isDirectory() }
}

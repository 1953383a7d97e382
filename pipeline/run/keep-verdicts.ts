import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { RegexJudge } from './check-regexes.ts'

type Verdict = Awaited<ReturnType<RegexJudge['check']>>

/**
 * A judge that keeps its verdicts in a file, since one takes up to a second: only expressions that have changed are judged anew.
 * A file that cannot be read or written is no error.
 */
export const keepVerdicts = (judge: RegexJudge, file: string): RegexJudge => {
  const known = readVerdicts(file)
  return {
    check: async (source, flags, question) => {
      const key = createHash('sha256')
        .update(JSON.stringify([source, flags, question]))
        .digest('hex')
        .slice(0, 32)
      const before = known.get(key)
      if (before !== undefined) return before
      const { status, complexity } = await judge.check(source, flags, question)
      const verdict = { status, complexity: complexity && { summary: complexity.summary } }
      known.set(key, verdict)
      writeVerdicts(file, known)
      return verdict
    },
  }
}

const readVerdicts = (file: string): Map<string, Verdict> => {
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as { [key: string]: Verdict }))
  } catch {
    return new Map()
  }
}

const writeVerdicts = (file: string, verdicts: ReadonlyMap<string, Verdict>): void => {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(Object.fromEntries(verdicts)))
    renameSync(`${file}.${process.pid}`, file)
  } catch {
    return
  }
}

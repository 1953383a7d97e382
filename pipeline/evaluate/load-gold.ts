import { readFileSync } from 'node:fs'
import { StopError } from '../run/stop-error.ts'
import { reasonOf } from '../run/system-error.ts'
import type { Span } from '../text/span.ts'
import type { GoldArticle, GoldFiles, GoldForm } from './gold.ts'
import { readBrat } from './read-brat.ts'
import { type ReadoutGold, readoutGold } from './readout-gold.ts'

/** Reads one article of a corpus. @throws StopError where a file cannot be read or is not in the form */
export const loadGold = (files: GoldFiles, form: GoldForm): GoldArticle => {
  const raw = readText(files.text)
  const hasMark = raw.startsWith('\ufeff')
  const text = hasMark ? raw.slice(1) : raw
  if (form === 'readouts') return readoutArticle(files.file, text, parseGold(files.gold))
  const statements = readBrat(text, readText(files.gold), hasMark)
    .filter(({ content }) => content.length > 0)
    .map(attribution => ({ ...attribution, told: null }))
  return { file: files.file, text, statements, readout: null }
}

/** An article with gold in the readouts' form. */
export const readoutArticle = (file: string, text: string, gold: ReadoutGold): GoldArticle => ({
  file,
  text,
  readout: gold,
  statements: gold.statements.map(told => ({
    source: placesOf(told.speaker.mention),
    cue: placesOf(told.cue),
    content: told.content,
    told,
  })),
})

const placesOf = (place: Span | null | undefined): Span[] => (place ? [place] : [])

const readText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new StopError(`${path}: it cannot be read: ${reasonOf(error)}`)
  }
}

const parseGold = (path: string): ReadoutGold => {
  let value: unknown
  try {
    value = JSON.parse(readText(path))
  } catch (error) {
    if (error instanceof StopError) throw error
    throw new StopError(`${path}: no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const parsed = readoutGold.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new StopError(`${path}: /${issue!.path.join('/')}: ${issue!.message}`)
}

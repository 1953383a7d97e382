import { StopError } from '../run/stop-error.ts'
import type { Span } from '../text/span.ts'
import type { GoldArticle, GoldFiles, GoldForm } from './gold.ts'
import { readBrat } from './read-brat.ts'
import { readJson, readText } from './read-json.ts'
import { type ReadoutGold, readoutGold } from './readout-gold.ts'

/** Reads one article of a corpus. @throws StopError where a file cannot be read or is not in the form */
export const loadGold = (files: GoldFiles, form: GoldForm): GoldArticle => {
  const raw = readText(files.text)
  const hasMark = raw.startsWith('\ufeff')
  const text = hasMark ? raw.slice(1) : raw
  const article =
    form === 'readouts' ? readoutArticle(files.file, text, parseGold(files.gold)) : bratArticle(files, text, hasMark)
  refuseStrayPlaces(files, article)
  return article
}

const bratArticle = ({ file, gold }: GoldFiles, text: string, hasMark: boolean): GoldArticle => {
  const statements = readBrat(text, readText(gold), hasMark)
    .filter(({ content }) => content.length > 0)
    .map(attribution => ({ ...attribution, told: null }))
  return { file, text, statements, readout: null }
}

/** Gold of another text would only count as missed. */
const refuseStrayPlaces = (files: GoldFiles, { text, statements, readout }: GoldArticle): void => {
  const places = statements.flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
  const isStray = ({ start, end }: Span): boolean => !(start <= end && end <= text.length)
  if (![...places, ...(readout?.removed ?? [])].some(isStray)) return
  throw new StopError(`${files.gold}: it names places that are not in ${files.text}: is it of another text?`)
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

const parseGold = (path: string): ReadoutGold => {
  const parsed = readoutGold.safeParse(readJson(path))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new StopError(`${path}: /${issue!.path.join('/')}: ${issue!.message}`)
}

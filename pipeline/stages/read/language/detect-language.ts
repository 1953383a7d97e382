import { createRequire } from 'node:module'
import type { KnownBlock } from '../../../layers/article.ts'
import { plainVietnameseWords } from './frequent-words.ts'
import { sampleLines } from './sample-lines.ts'
import { weighLine } from './weigh-line.ts'

/** Another language must fill so many Latin letters: fewer may be names. */
const fewestLatin = 120
/** Of a paragraph in Vietnamese without marks 0.4 and more. */
const leastVietnamese = 0.2
const namedLength = 2000

/**
 * The language of the text by the larger share of its lines, in ISO 639-1, `und` for one that has no name here; null
 * where it is too short to tell.
 */
export const detectLanguage = (text: string, known: readonly KnownBlock[]): string | null => {
  let english = 0
  const others = { latin: 0, script: 0 }
  let foreign = ''
  for (const line of sampleLines(text, known)) {
    const { kind, letters } = weighLine(line)
    if (kind === 'english') english += letters
    if (kind !== 'latin' && kind !== 'script') continue
    others[kind] += letters
    if (foreign.length < namedLength) foreign += `${line}\n`
  }
  if (english >= others.latin + others.script) return english > 0 ? 'en' : null
  if (others.script === 0 && others.latin < fewestLatin) return null
  return nameLanguage(foreign.slice(0, namedLength))
}

const nameLanguage = (text: string): string => {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
  const vietnamese = words.filter(word => plainVietnameseWords.has(word)).length
  if (vietnamese >= leastVietnamese * words.length) return 'vi'
  if (/[\u0e80-\u0eff]{8}/.test(text)) return 'lo'
  // Loaded here: it takes a tenth of a second, and most runs never meet another language.
  const require = createRequire(import.meta.url)
  const { detect } = require('tinyld') as typeof import('tinyld')
  const name = detect(text)
  return /^[a-z]{2}$/.test(name) ? name : 'und'
}

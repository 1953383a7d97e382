import { createHash } from 'node:crypto'
import type { RuleSets } from '../../engine/rule-sets.ts'
import type { Article } from '../../layers/article.ts'
import type { ArticleFacts } from '../../record/record.ts'
import { decodeDrop, isPage } from './decode-drop.ts'
import type { Drop } from './drop.ts'
import { detectLanguage } from './language/detect-language.ts'
import { settleLanguage } from './language/settle-language.ts'
import { noteCharacters } from './note-characters.ts'
import { createReadPage } from './page/read-page.ts'
import { dateOfFileName, parseDate } from './parse-date.ts'
import { readText } from './read-text.ts'
import type { StatedFacts } from './stated-facts.ts'

/**
 * The article of a drop: its text, what the drop says of it, and the blocks that are known before anything is cleaned. `passed`
 * hears of each step as it ends, and may stop by throwing.
 *
 * @throws DropError `unsupported`, `too-large`, `malformed`, `empty`, `binary`; RangeError where `date` is no date
 */
export type Read = (drop: Drop, passed?: (step: string) => void) => Article

/** Compiles what is needed to read drops of all forms that hold one article. */
export const createRead = (ruleSets: RuleSets): Read => {
  const readPage = createReadPage(ruleSets)
  return (drop, passed) => {
    const { text, charset, notes, mediaType, bytes } = decodeDrop(drop)
    passed?.('decode')
    const url = drop.url ?? drop.stated?.url ?? null
    const reading = isPage(mediaType)
      ? readPage(text, { url, passed })
      : readText(text, mediaType === 'text/markdown', drop)
    passed?.('read')
    const stated: StatedFacts = { ...reading.facts, ...drop.stated }
    const { language, notes: languageNotes } = settleLanguage(
      detectLanguage(reading.text, reading.known),
      stated.language,
    )
    return {
      source: {
        file: drop.name,
        ...(drop.part !== undefined && { part: drop.part }),
        mediaType,
        charset,
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        url: url ?? reading.facts.url ?? null,
      },
      ...reading,
      facts: factsOf(drop, stated, language),
      notes: [...notes, ...(drop.notes ?? []), ...noteCharacters(reading.text), ...reading.notes, ...languageNotes],
    }
  }
}

/** Caller, what stands beside the drop, the drop itself, file name: the first that speaks is believed. */
const factsOf = (drop: Drop, stated: StatedFacts, language: string): ArticleFacts => ({
  title: stated.title ?? null,
  publisher: stated.publisher ?? null,
  authors: [...(stated.authors ?? [])],
  translator: stated.translator ?? null,
  published: publishedOf(drop, stated),
  modified: stated.modified ?? null,
  language,
  section: stated.section ?? null,
  keywords: [...(stated.keywords ?? [])],
})

const publishedOf = (drop: Drop, stated: StatedFacts): ArticleFacts['published'] => {
  if (drop.date !== undefined) {
    const edtf = parseDate(drop.date)
    if (edtf === null) throw new RangeError(`"${drop.date}" is no date: write it as 2024-06-01`)
    return { edtf, basis: 'option' }
  }
  if (stated.published !== undefined) return { edtf: stated.published, basis: 'metadata' }
  const edtf = dateOfFileName(drop.name)
  return edtf === null ? null : { edtf, basis: 'file-name' }
}

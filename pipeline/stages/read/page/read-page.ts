import { createRequire } from 'node:module'
import type { RuleSets } from '../../../engine/rule-sets.ts'
import { DropError } from '../drop-error.ts'
import type { Reading } from '../read-text.ts'
import { readPageFacts } from './facts/read-page-facts.ts'
import { createLabelPage, type LabelPage } from './label-page.ts'
import { listLeftOut } from './left-out.ts'
import { writeText } from './write-text.ts'

/** What a web page is read as: its article's text, what is known of its lines, what it says of itself, what was left out. */
export type PageReading = Reading & Required<Pick<Reading, 'leftOut'>>

/** Reads one page. Throws DropError `empty` where no article is found on it. */
export type ReadPage = (html: string, context: { readonly url?: string | null }) => PageReading

/** Reads pages by the rules of the `read` folder. No script runs, nothing is fetched. */
export const createReadPage = (ruleSets: RuleSets): ReadPage => {
  let labelPage: LabelPage | undefined
  return (html, context) => {
    // Compiled when the first page comes: texts are read without it.
    labelPage ??= createLabelPage(ruleSets)
    const $ = loadCheerio().load(html)
    const { page, dropped, lines } = labelPage($)
    const { notes, ...facts } = readPageFacts($, context)
    const { text, known } = writeText(lines)
    if (!known.some(({ kind }) => kind === 'body' || kind === 'heading')) {
      throw new DropError('empty', 'no article was found on the page')
    }
    const headline = known.find(({ kind }) => kind === 'headline')
    return {
      text,
      known,
      facts: { ...(headline && { title: text.slice(headline.start, headline.end) }), ...facts },
      leftOut: listLeftOut(page, dropped, lines),
      isHardWrapped: false,
      notes,
    }
  }
}

const loadCheerio = (): typeof import('cheerio/slim') => createRequire(import.meta.url)('cheerio/slim')

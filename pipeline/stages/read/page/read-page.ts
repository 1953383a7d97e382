import { createRequire } from 'node:module'
import type { RuleSets } from '../../../engine/rule-sets.ts'
import { DropError } from '../drop-error.ts'
import type { Reading } from '../read-text.ts'
import { readPageFacts } from './facts/read-page-facts.ts'
import { createLabelPage, type LabelPage } from './label-page.ts'
import { listLeftOut } from './left-out.ts'
import { createFindProfile } from './profile/find-profile.ts'
import { readProfile, withoutSettled } from './profile/read-profile.ts'
import { selectProfile } from './profile/select-profile.ts'
import { refuseDeep } from './refuse-deep.ts'
import { writeText } from './write-text.ts'

/** What a web page is read as: its article's text, what is known of its lines, what it says of itself, what was left out. */
export type PageReading = Reading & Required<Pick<Reading, 'leftOut'>>

/** Reads one page. Throws DropError `empty` where no article is found on it, `malformed` where it cannot be parsed. */
export type ReadPage = (html: string, context: PageContext) => PageReading

/** What is known of a page besides its bytes. */
export interface PageContext {
  readonly url?: string | null
  /** Hears of each step as it ends, and may stop by throwing. */
  readonly passed?: ((step: string) => void) | undefined
}

/** Reads pages by the rules of the `read` folder. No script runs, nothing is fetched. */
export const createReadPage = (ruleSets: RuleSets): ReadPage => {
  const findProfile = createFindProfile(ruleSets)
  let labelPage: LabelPage | undefined
  return (html, context) => {
    // Compiled when the first page comes: texts are read without it.
    labelPage ??= createLabelPage(ruleSets)
    refuseDeep(html)
    const $ = loadCheerio().load(html)
    context.passed?.('parse')
    const { notes, ...stated } = readPageFacts($, context)
    context.passed?.('facts')
    const addresses = [context.url, stated.url]
    const rule = findProfile(addresses)
    const profile = rule && selectProfile($, rule)
    const { page, dropped, lines, isStated } = labelPage($, profile)
    context.passed?.('lines')
    const own = profile && readProfile(profile, { addresses, isStated })
    const facts = { ...stated, ...own?.facts }
    const { text, known } = writeText(lines, { isStated })
    if (!known.some(({ kind }) => kind === 'body' || kind === 'heading')) {
      throw new DropError('empty', 'no article was found on the page')
    }
    const headline = known.find(({ kind }) => kind === 'headline')
    return {
      text,
      known,
      facts: { ...(headline && { title: text.slice(headline.start, headline.end) }), ...facts },
      leftOut: listLeftOut(page, dropped, lines),
      ...(own?.foundAny && { profile: rule!.id }),
      isHardWrapped: false,
      notes: own ? [...withoutSettled(notes, own.facts), ...own.notes] : notes,
    }
  }
}

const loadCheerio = (): typeof import('cheerio/slim') => createRequire(import.meta.url)('cheerio/slim')

import type { Article } from '../../layers/article.ts'
import type { Note } from '../../record/parts.ts'
import { detectHardWrap } from './detect-hard-wrap.ts'
import type { Drop } from './drop.ts'
import { DropError } from './drop-error.ts'
import { isBlank, linesOf } from './lines-of.ts'
import { markMarkdown } from './mark-markdown.ts'
import { parseFrontMatter } from './parse-front-matter.ts'
import { type Header, noHeader, parseHeader } from './parse-header.ts'
import type { StatedFacts } from './stated-facts.ts'

/** What the form of a drop gives: the article's text, and all that is known of it before it is cleaned. */
export interface Reading extends Pick<Article, 'text' | 'known' | 'leftOut' | 'profile' | 'isHardWrapped' | 'notes'> {
  readonly facts: StatedFacts
}

/**
 * A text as it stands, with what its header says and the blocks that Markdown marks. Where blocks at its top are known, they are
 * its header, and have been read.
 *
 * @throws DropError `empty` where nothing stands under the header
 */
export const readText = (
  text: string,
  isMarkdown: boolean,
  { known: above = [], isHardWrapped: isWrapped }: Pick<Drop, 'known' | 'isHardWrapped'> = {},
): Reading => {
  const header = above.length > 0 ? { ...noHeader, end: above.at(-1)!.end, known: above } : headerOf(text, isMarkdown)
  if (isBlank(text, { start: header.end, end: text.length })) {
    throw new DropError('empty', 'there is a header and no text under it')
  }
  const known = [...header.known, ...(isMarkdown ? markMarkdown(text, header.end) : [])]
  const headline = known.find(({ kind }) => kind === 'headline')
  // A line break inside a paragraph never ends it in Markdown, whatever the lines' lengths.
  const isHardWrapped = isMarkdown || (isWrapped ?? detectHardWrap(text, header.end))
  return {
    text,
    known,
    facts: { ...(headline && { title: text.slice(headline.start, headline.end) }), ...header.facts },
    isHardWrapped,
    notes: [...header.notes, ...(isHardWrapped && !isMarkdown ? [hardWrapped(text, header.end)] : [])],
  }
}

const headerOf = (text: string, isMarkdown: boolean): Header => {
  const frontMatter = isMarkdown ? parseFrontMatter(text) : null
  return frontMatter !== null && frontMatter.end > 0 ? frontMatter : parseHeader(text)
}

const hardWrapped = (text: string, from: number): Note => {
  const longest = linesOf(text, from).reduce((most, { start, end }) => Math.max(most, end - start), 0)
  const message = `lines are wrapped, the longest has ${longest} characters: only blank lines end paragraphs`
  return { code: 'hard-wrapped', level: 'info', stage: 'read', message }
}

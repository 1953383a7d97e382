import type { Article } from '../../layers/article.ts'

/** An article with a text and nothing known around it. */
export const articleOf = (text: string, known: Partial<Article> = {}): Article => ({
  source: {
    file: 'a.txt',
    mediaType: 'text/plain',
    charset: 'utf-8',
    bytes: text.length,
    sha256: '0'.repeat(64),
    url: null,
  },
  facts: {
    title: null,
    publisher: null,
    authors: [],
    translator: null,
    published: null,
    modified: null,
    language: 'en',
    section: null,
    keywords: [],
  },
  text,
  known: [],
  isHardWrapped: false,
  notes: [],
  ...known,
})

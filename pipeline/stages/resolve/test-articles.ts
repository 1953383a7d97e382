import { describe, expect, it } from 'vitest'
import { readMarked } from '../../../tests/marked-article.ts'

/** Short articles, paragraph by paragraph; each mention in brackets with whom it means behind "=": a name, or several joined by "+". */
export type MarkedArticles = Readonly<Record<string, readonly string[]>>

const marks = /=([^\]]*)\]/g

/** A test for each article: every mention means whom its mark says. */
export const testWhoIsMeant = (about: string, articles: MarkedArticles): void => {
  describe(about, () => {
    it.each(Object.entries(articles))('%s', (_, lines) => {
      const wanted = lines.flatMap(line => [...line.matchAll(marks)].map(([, name]) => name))
      const { who, members } = readMarked(...lines.map(line => line.replace(marks, ']')))
      const found = who.map((name, index) => (members[index]!.length > 0 ? members[index]!.sort().join('+') : name))
      expect(found).toEqual(wanted.map(names => names!.split('+').sort().join('+')))
    })
  })
}

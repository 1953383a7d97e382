import { Parser } from 'htmlparser2'

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i
const tag =
  /<\/(?:p|div|span|a|b|i|u|em|strong|h[1-6]|ul|ol|li|table|body|html|article|section|figure|blockquote|font)\s*>|<(?:p|br|hr|img|!doctype)\b[^<>]{0,2000}>/i
const blockTag = /<(?:html|body|p|div|br|h[1-6]|ul|ol|li|table|tr|blockquote|section|article|pre)\b/i

/** Whether a text has tags of HTML that are more than words about them. */
export const isHtml = (text: string): boolean => tag.test(text)

/** A text without tags whose characters are written as references ("&amp;", "&#8217;"), with the characters. */
export const decodeReferences = (text: string): string =>
  entity.test(text) ? wordsOf(text.replaceAll('<', '&lt;')) : text

/** One line of words: without tags and references, blanks as they are set. */
export const plainLine = (text: string): string =>
  (isHtml(text) ? wordsOf(text) : decodeReferences(text)).replaceAll(/\s+/g, ' ').trim()

/** HTML as it is; where paragraphs are blank lines between words with inline tags, with the tags of paragraphs. */
export const markParagraphs = (html: string): string =>
  blockTag.test(html)
    ? html
    : html
        .split(/\n[^\S\n]*\n\s*/)
        .map(paragraph => `<p>${paragraph.trim()}</p>`)
        .join('\n')

const wordsOf = (html: string): string => {
  const words: string[] = []
  const parser = new Parser({ ontext: text => words.push(text) })
  parser.end(html)
  return words.join('')
}

import { isProse, type PageElement, type PageLine } from './page-line.ts'

/** Sums up the characters of elements, from the innermost up. */
export const addUp = (elements: readonly PageElement[], lines: readonly PageLine[]): void => {
  for (const line of lines) {
    line.element.characters += line.text.length
    line.element.linked += line.linked
    if (isProse(line)) line.element.prose += line.text.length
  }
  for (let i = elements.length - 1; i > 0; i--) {
    const { parent, characters, linked, prose } = elements[i]!
    if (parent === null) continue
    parent.characters += characters
    parent.linked += linked
    parent.prose += prose
  }
}

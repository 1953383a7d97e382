import type { LeftOutExplanation, LeftOutPart } from '../explain/explanation.ts'
import type { BlockRecord } from '../record/block.ts'
import type { Note } from '../record/parts.ts'
import type { Colours } from './colours.ts'
import { line, show } from './explain-lines.ts'
import { showName } from './show-name.ts'

/** Blocks that are no running text, with the rule that says so; nothing where there are none. */
export const formatSetAside = (blocks: readonly BlockRecord[], colours: Colours): string[] =>
  blocks.length === 0
    ? []
    : [
        [
          colours.bold('set aside'),
          ...blocks.map(({ kind, exact = '', rule }) => `  ${kind.padEnd(11)} ${show(exact)} ${colours.dim(rule)}`),
        ].join('\n'),
      ]

/** Parts of the page that are not in the text, each with its size and the rule that says so; nothing where there are none. */
export const formatLeftOut = (parts: readonly LeftOutPart[], colours: Colours, most = parts.length): string[] => {
  if (parts.length === 0) return []
  const largest = new Set([...parts].sort((a, b) => b.characters - a.characters).slice(0, most))
  const shown = parts.filter(part => largest.has(part))
  const rest = parts.length - shown.length
  const sum = parts.reduce((total, { characters }) => total + characters, 0)
  return [
    [
      colours.bold(`left out (${parts.length}, ${sum} characters)`),
      ...shown.map(
        ({ characters, selector, words, rule }) =>
          `  ${String(characters).padStart(6)}  ${showName(selector)}  ${show(words)} ${colours.dim(rule)}`,
      ),
      ...(rest > 0 ? [`  and ${rest} smaller: --only left-out has all`] : []),
    ].join('\n'),
  ]
}

/** Words that stand on the page, and not in the text. */
export const formatLeftOutWords = (
  words: string,
  { line: found, part }: LeftOutExplanation,
  colours: Colours,
): string =>
  [
    `${colours.bold(`"${words}"`)}  not in the text: left out ${
      part.rule === 'read.outside' ? 'as standing outside the article' : `by ${part.rule}`
    }`,
    line('in', show(found, 200)),
    line('part', `${showName(part.selector)}, ${part.characters} characters, begins: ${show(part.words)}`),
  ].join('\n')

/** Doubts; nothing where there are none. */
export const formatNotes = (notes: readonly Note[], colours: Colours): string[] =>
  notes.length === 0
    ? []
    : [[colours.bold('notes'), ...notes.map(({ code, message }) => `  ${code}: ${showName(message)}`)].join('\n')]

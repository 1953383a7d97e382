import fc from 'fast-check'

const names = [
  'Gen. Nguyen Van Khoi',
  'Minister Aiko Tanabe',
  'Henrik Lindqvist',
  'Sr. Lt. Gen. Đặng Gia Phúc',
  'Mr. Okonjo',
  'the guest',
  'both sides',
  'He',
  'O’Halloran',
]
const contents = [
  'the two navies would hold more port calls',
  'ties had grown “steadily, and well”',
  'flood relief, demining, and U.N. peacekeeping came first',
  'she was ready (in principle) to send 3.5 tons of rice',
  '"it is not the end" of the talks',
  'the 13th dialogue in Oslo on May 5, 2024, was a success',
]
const frames: readonly ((name: string, content: string) => string)[] = [
  (name, content) => `${name} said that ${content}.`,
  (name, content) => `“${content},” ${name} said.`,
  (name, content) => `"${content}?" asked ${name}. "We will see."`,
  (name, content) => `According to ${name}, ${content}.`,
  (name, content) => `Thanking the host, ${name} stressed ${content} and hoped that ${content}.`,
  (name, content) => `${content}, ${name} added.${name} nodded.`,
  (name, content) => `${name.toUpperCase()}: ${content}.`,
  (name, content) => `“${content} and ${name} went on`,
]
const others = [
  'leftcenterrightdel\nAn overview of the talks',
  '|\n|\nThe flagship at anchor |',
  'Translated by Mai Lan',
  '* Earlier, in the morning, the guests toured a yard.',
  'HANOI, May 7 (VNA) – The talks began.',
  'Minister Aiko Tanabe (R) greets the guest. (Photo: Army)',
  'Title: A visit\nDate: 2024-05-07',
  '',
  '   ',
  '(END)',
]
/** Characters that texts of the world hold where nobody expects them. */
const odd = [
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\u2028',
  '\t',
  '😀',
  '¡¯',
  'é',
  'e\u0301',
  '\ud800',
  '—',
  '…',
  '\u0085',
  '“',
  '”',
  "'",
  '«',
  '中文。',
]

const sentence = fc
  .tuple(fc.constantFrom(...frames), fc.constantFrom(...names), fc.constantFrom(...contents))
  .map(([frame, name, content]) => frame(name, content))
const paragraph = fc.oneof(
  { weight: 4, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 4 }).map(sentences => sentences.join(' ')) },
  { weight: 2, arbitrary: fc.constantFrom(...others) },
)

/** An article of sentences in our own templates, with captions, credits, datelines and headers between, and glued stops and open quotations. */
export const articleText = fc
  .tuple(fc.array(paragraph, { maxLength: 8 }), fc.constantFrom('\n', '\n\n'))
  .map(([paragraphs, separator]) => paragraphs.join(separator))

/** The same with odd characters anywhere in it. */
export const oddText = fc
  .tuple(articleText, fc.array(fc.tuple(fc.nat(), fc.constantFrom(...odd)), { maxLength: 12 }))
  .map(([text, insertions]) =>
    insertions.reduce((all, [place, character]) => {
      const at = place % (all.length + 1)
      return all.slice(0, at) + character + all.slice(at)
    }, text),
  )

type Change = readonly [at: number, length: number, to: number, kind: 'drop' | 'double' | 'move']

const change = (text: string, [at, length, to, kind]: Change): string => {
  const from = at % (text.length + 1)
  const piece = text.slice(from, from + length)
  if (kind === 'double') return text.slice(0, from) + piece + text.slice(from)
  const rest = text.slice(0, from) + text.slice(from + length)
  const place = to % (rest.length + 1)
  return kind === 'drop' ? rest : rest.slice(0, place) + piece + rest.slice(place)
}

/** One of some texts with stretches of it dropped, doubled or moved: sentences that no writer would think of. */
export const changedText = (texts: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(fc.tuple(fc.nat(), fc.nat(200), fc.nat(), fc.constantFrom('drop', 'double', 'move')), { maxLength: 10 }),
    )
    .map(([text, changes]) => changes.reduce<string>(change, text))

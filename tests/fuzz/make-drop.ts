import { oddForms, oddPieces } from './dictionary.ts'
import { drawDrop } from './draw-drop.ts'
import type { FuzzInput } from './input.ts'
import { damage, pack } from './mutate-bytes.ts'
import { insert, type MutateText, mutateText, placeIn, textMutators } from './mutate-text.ts'
import type { Random } from './random.ts'
import type { Seeds } from './seeds.ts'

const insertForm: MutateText = (text, random) => insert(text, placeIn(text, random), random.pick(oddForms))
const onMark: MutateText = (text, random) => {
  const marks = [...text.matchAll(/["{}[\],:<>\n=;\\-]/g)].map(({ index }) => index)
  const at = marks.length === 0 ? 0 : random.pick(marks)
  return text.slice(0, at) + random.pick([...oddForms, ...oddPieces, '', '']) + text.slice(at + random.pick([0, 1]))
}
const dropMutators: readonly MutateText[] = [
  insertForm,
  insertForm,
  onMark,
  onMark,
  onMark,
  ...textMutators.filter((_, index) => index % 2 === 0),
]

/** A file that holds articles, or a sidecar, changed: always bytes, as files are. */
export const makeDrop = (random: Random, seeds: Seeds): FuzzInput => {
  const known = seeds.files.filter(({ name }) => !/\.(?:txt|md|html?|xhtml)$/.test(name))
  const { name, content } = random.percent(65) ? drawDrop(random, seeds) : random.pick(known)
  const isText = typeof content === 'string' || !name.endsWith('.gz')
  const text = isText ? Buffer.from(content as string).toString('latin1') : ''
  const changed = isText
    ? Buffer.from(mutateText(text, random, { others: seeds.texts, mutators: dropMutators }), 'latin1')
    : damage(content as Uint8Array, random, 90)
  const bytes = damage(changed, random, 15)
  if (name.endsWith('.gz') || name.endsWith('.yaml') || random.percent(90))
    return { kind: 'drops', name, content: bytes }
  return { kind: 'drops', name: `${name}.gz`, content: pack(bytes, random) }
}

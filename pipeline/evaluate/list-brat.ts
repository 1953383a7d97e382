import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** A text of a brat corpus; `annotation` is null where nobody annotated it. Both are paths. */
export interface BratFiles {
  readonly file: string
  readonly text: string
  readonly annotation: string | null
}

/**
 * The texts of a brat corpus by name: `text/*.txt` with `attributions/*.ann` (PolNeAR's form), or texts and annotations
 * beside each other. Of several annotators (`NAME_ID.ann`) the first in the order of their ids counts.
 */
export function listBrat(folder: string): BratFiles[] {
  const isApart = existsSync(join(folder, 'text')) && existsSync(join(folder, 'attributions'))
  const [texts, notes] = isApart ? [join(folder, 'text'), join(folder, 'attributions')] : [folder, folder]
  const annotations = namesIn(notes, '.ann')
  return namesIn(texts, '.txt').map(file => {
    const name = file.slice(0, -'.txt'.length)
    const annotation = annotations.find(candidate => candidate.startsWith(`${name}_`) || candidate === `${name}.ann`)
    return { file, text: join(texts, file), annotation: annotation === undefined ? null : join(notes, annotation) }
  })
}

const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter(name => name.endsWith(ending))
    .sort()

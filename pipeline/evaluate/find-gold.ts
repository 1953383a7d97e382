import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { StopError } from '../run/stop-error.ts'
import type { Corpus, GoldFiles } from './gold.ts'
import { listBrat } from './list-brat.ts'

const numbered = /^s?\d+\.txt$/

/** The articles of a folder of gold, and its form. @throws StopError where it has neither form */
export const findGold = (folder: string): Corpus => {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    throw new StopError(`${folder}: no such folder; evaluate takes a folder of gold`)
  const readouts = listReadouts(folder)
  if (readouts.length > 0) return { form: 'readouts', files: readouts }
  const brat = listBrat(folder).flatMap(({ file, text, annotation }) =>
    annotation === null ? [] : [{ file, text, gold: annotation }],
  )
  if (brat.length > 0) return { form: 'brat', files: brat }
  throw new StopError(
    `${folder}: no gold in it. Gold is brat standoff (text/*.txt and attributions/*.ann, or NAME.ann beside NAME.txt) or a ` +
      'file of readings beside each text (01.json beside 01.txt, numbers as names)',
  )
}

const listReadouts = (folder: string): GoldFiles[] =>
  readdirSync(folder)
    .filter(file => numbered.test(file) && existsSync(join(folder, file.replace(/txt$/, 'json'))))
    .sort()
    .map(file => ({ file, text: join(folder, file), gold: join(folder, file.replace(/txt$/, 'json')) }))

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { makeArticle } from '../made-articles.mjs'

/** Of so many articles the last is a copy of an earlier one. */
const copyEvery = 20
/** Of so many files one holds entries, and how many those are. */
const entriesIn = 50

/** Short, so that a run has many writes and few seconds. */
const textOf = number => makeArticle(number, 1)

/**
 * An input of so many articles, some of them copies, a fifth of them entries of files of lines, beside a drop that fails; it can be
 * changed again and again. The same numbers from `random` give the same input.
 */
export const makeInput = (folder, articles, random) => {
  const inFiles = Math.ceil(articles * 0.8)
  const files = new Map()
  let made = 0
  const put = (name, content) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
    files.set(name, content)
  }
  const nextText = number =>
    number % copyEvery === copyEvery - 1 ? textOf(made - Math.floor(random() * 10) - 1) : textOf(made++)
  const nameOf = number =>
    `folder ${number % 7}/${number % 3 === 0 ? 'talks' : 'visit é'}-${String(number).padStart(5, '0')}.txt`
  const putFile = number => put(nameOf(number), nextText(number))
  const putLines = from => {
    const numbers = Array.from({ length: Math.min(entriesIn, articles - from) }, (_, i) => from + i)
    put(
      `lines/${String(from).padStart(5, '0')}.ndjson`,
      numbers.map(number => `${JSON.stringify({ id: `entry-${number}`, text: nextText(number) })}\n`).join(''),
    )
  }
  const putAll = () => {
    for (let number = 0; number < inFiles; number++) putFile(number)
    for (let from = inFiles; from < articles; from += entriesIn) putLines(from)
  }
  put('broken.txt', Buffer.from([0, 1, 2, 255, 0, 0, 7]))
  putAll()
  return {
    /** Writes two thirds of the files anew, all files of lines, and removes some. */
    change() {
      for (let number = 0; number < inFiles; number++) {
        const chance = random()
        if (chance < 0.66) putFile(number)
        else if (chance < 0.69) {
          rmSync(join(folder, nameOf(number)), { force: true })
          files.delete(nameOf(number))
        }
      }
      for (let from = inFiles; from < articles; from += entriesIn) putLines(from)
    },
    /** How many files there are. */
    get size() {
      return files.size
    },
  }
}

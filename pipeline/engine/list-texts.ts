/** A pattern or expression, and the words of the lists that it names. */
export interface TextWithLists {
  readonly text: string
  readonly words: (list: string) => readonly string[] | undefined
}

const listNames = /\{([a-z][a-z0-9-]*)\}/g

/** All that texts are compiled from: each of them, which lists its names stand for, and once the words of each list. */
export function* textsWithLists(texts: Iterable<TextWithLists>): Generator<string> {
  const lists = new Map<readonly string[], number>()
  for (const { text, words } of texts) {
    yield text
    if (!text.includes('{')) continue
    for (const [, name = ''] of text.matchAll(listNames)) {
      const list = words(name)
      if (list === undefined) continue
      const known = lists.get(list)
      yield String(known ?? lists.size)
      if (known !== undefined) continue
      lists.set(list, lists.size)
      yield* list
    }
  }
}

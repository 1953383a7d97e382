/** A thing as JSON-LD or microdata describe it: types and property names in lower case, without prefixes. */
export interface Thing {
  readonly types: readonly string[]
  readonly properties: ReadonlyMap<string, readonly Value[]>
}

/** The value of a property: words, or a thing of its own. */
export type Value = string | Thing

/** A name of schema.org's, however it is written: "http://schema.org/NewsArticle", "schema:NewsArticle" → "newsarticle". */
export const foldName = (name: string): string =>
  name
    .slice(0, 200)
    .replace(/^.*[/#:]/, '')
    .trim()
    .toLowerCase()

/** The values of the first of `names` that the thing has. */
export const valuesOf = (thing: Thing, names: readonly string[]): readonly Value[] => {
  for (const name of names) {
    const values = thing.properties.get(name)
    if (values !== undefined && values.length > 0) return values
  }
  return []
}

/** What a value is called: itself, or the thing's name. */
export const nameOf = (value: Value): string[] => {
  if (typeof value === 'string') return [value]
  const name = valuesOf(value, ['name', 'title', 'legalname'])[0]
  if (typeof name === 'string') return [name]
  const parts = ['givenname', 'familyname'].flatMap(part => valuesOf(value, [part]).slice(0, 1))
  return parts.length > 0 ? [parts.join(' ')] : valuesOf(value, [wordsOfThing]).filter(word => typeof word === 'string')
}

/** The property under which a thing of microdata keeps the words inside it. */
export const wordsOfThing = '#words'

/** Where a value points to: itself, or the thing's address. */
export const addressOf = (value: Value): string[] => {
  if (typeof value === 'string') return [value]
  return valuesOf(value, ['@id', 'url']).filter(word => typeof word === 'string')
}

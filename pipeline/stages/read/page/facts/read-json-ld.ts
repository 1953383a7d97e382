import { parseLooseJson } from './parse-loose-json.ts'
import { foldName, type Thing, type Value } from './thing.ts'

/** The things that a page's JSON-LD scripts describe at the top, and how many scripts could not be read. */
export interface JsonLd {
  readonly things: readonly Thing[]
  readonly unreadable: number
}

const deepest = 12
const mostNodes = 20_000
const mostScripts = 100

/** Reads JSON-LD: lists and `@graph` are opened, references by `@id` followed; depth and size are bounded. */
export const readJsonLd = (scripts: readonly string[]): JsonLd => {
  const builder = createBuilder()
  let unreadable = 0
  for (const script of scripts.slice(0, mostScripts)) {
    const json = parseLooseJson(script)
    if (json === undefined) {
      if (script.trim() !== '') unreadable++
    } else builder.add(json, 0)
  }
  return { things: builder.things, unreadable }
}

interface GrowingThing extends Thing {
  readonly types: string[]
  readonly properties: Map<string, readonly Value[]>
}

const createBuilder = (): { add(json: unknown, depth: number): void; readonly things: Thing[] } => {
  const things: Thing[] = []
  const byId = new Map<string, GrowingThing>()
  let nodes = 0

  const add = (json: unknown, depth: number): void => {
    if (typeof json !== 'object' || json === null || depth > deepest) return
    if (Array.isArray(json)) {
      for (const item of json.slice(0, mostNodes)) add(item, depth + 1)
      return
    }
    const graph = (json as { '@graph'?: unknown })['@graph']
    if (graph !== undefined) add(graph, depth + 1)
    const thing = thingOf(json, depth)
    if (thing !== undefined) things.push(thing)
  }

  const thingOf = (json: object, depth: number): GrowingThing | undefined => {
    if (depth > deepest || ++nodes > mostNodes) return undefined
    const properties = new Map<string, readonly Value[]>()
    let types: string[] = []
    for (const [key, value] of Object.entries(json)) {
      if (key === '@graph' || key === '@context') continue
      if (key === '@type') types = [value].flat().flatMap(type => (typeof type === 'string' ? [foldName(type)] : []))
      else {
        const name = key === '@id' ? key : foldName(key)
        const values = valuesOf(value, depth + 1)
        // Two spellings of one key: the one that says something.
        if (values.length > 0 && !properties.has(name)) properties.set(name, values)
      }
    }
    const thing: GrowingThing = { types, properties }
    const id = properties.get('@id')?.[0]
    if (typeof id === 'string') {
      const known = byId.get(id)
      // A bare reference may stand before what it refers to: both share one map, so it learns what follows.
      if (known !== undefined) return merge(known, thing)
      byId.set(id, thing)
    }
    return thing
  }

  const valuesOf = (json: unknown, depth: number): Value[] => {
    if (typeof json === 'string') return json.trim() === '' ? [] : [json]
    if (typeof json === 'number') return [String(json)]
    if (typeof json !== 'object' || json === null || depth > deepest) return []
    if (Array.isArray(json)) return json.slice(0, 200).flatMap(item => valuesOf(item, depth + 1))
    const wrapped =
      (json as { '@value'?: unknown; '@list'?: unknown })['@value'] ?? (json as { '@list'?: unknown })['@list']
    if (wrapped !== undefined) return valuesOf(wrapped, depth + 1)
    const thing = thingOf(json, depth)
    return thing === undefined ? [] : [thing]
  }

  return { add, things }
}

/** Adds what `other` says of the same thing. */
const merge = (known: GrowingThing, other: Thing): GrowingThing => {
  for (const [name, values] of other.properties) if (!known.properties.has(name)) known.properties.set(name, values)
  known.types.push(...other.types.filter(type => !known.types.includes(type)))
  return known
}

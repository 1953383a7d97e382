const spaces: { readonly [space: string]: string } = {
  'http://www.w3.org/2005/atom': 'atom',
  'http://purl.org/atom/ns#': 'atom',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://purl.org/rss/1.0/': '',
  'http://my.netscape.com/rdf/simple/0.9/': '',
  'http://channel.netscape.com/rdf/simple/0.9/': '',
  'http://backend.userland.com/rss2': '',
  'http://backend.userland.com/rss': '',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://news.yandex.ru': 'yandex',
}

/** Namespaces in force, by their prefixes; '' is the one without. */
export type Prefixes = ReadonlyMap<string, string>

/** Prefixes as feeds use them where they forget to declare them. */
export const usualPrefixes: Prefixes = new Map(
  ['', 'atom', 'content', 'dc', 'dcterms', 'rdf', 'xhtml', 'feedburner', 'yandex'].map(name => [name, name]),
)

/** The prefixes in force inside an element that may declare some. A default namespace that is not known says nothing. */
export const declarePrefixes = (attributes: { readonly [name: string]: string }, outer: Prefixes): Prefixes => {
  let prefixes: Map<string, string> | undefined
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
    const space = value.trim().toLowerCase()
    prefixes ??= new Map(outer)
    prefixes.set(
      name.slice('xmlns:'.length),
      Object.hasOwn(spaces, space) ? spaces[space]! : name === 'xmlns' ? '' : `{${space}}`,
    )
  }
  return prefixes ?? outer
}

/**
 * The name of an element, whatever prefix its feed gives it: "content:encoded", "dc:date"; those of RSS have no prefix, nor
 * have those of Atom, for the two do not differ in what a name that both have means.
 */
export const plainName = (name: string, prefixes: Prefixes): string => {
  const colon = name.indexOf(':')
  const local = name.slice(colon + 1)
  const space = prefixes.get(colon < 0 ? '' : name.slice(0, colon)) ?? `{${name.slice(0, colon)}}`
  return space === '' || space === 'atom' ? local : `${space}:${local}`
}

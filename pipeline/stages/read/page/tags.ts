const setOf = (tags: string): ReadonlySet<string> => new Set(tags.trim().split(/\s+/))

/** Elements in which no text of an article can stand; `noscript` is judged by rules, for it may hold the article. */
export const textless = setOf(`
  script style svg math iframe frame object embed applet canvas audio video map template textarea select option optgroup datalist button
  input output progress meter head title link meta base param source track dialog menu
`)

/** Elements that stand inside a line. Most others begin and end one. */
export const inline = setOf(`
  a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp small span strike
  strong sub sup time tt u var wbr
`)

/** Elements that Readability knows; others are handed to it as `div`. */
export const knownBlocks = setOf(`
  address article aside blockquote dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header li main nav ol p pre
  section table tbody td tfoot th thead tr ul
`)

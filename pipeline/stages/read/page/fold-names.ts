const longest = 300

/** Class and id as words: "ArticleBody-shareTools__x3 lead" → "article body share tools x3, lead". Names are cut at 300 characters. */
export const foldNames = (className: string, id: string): string => {
  const raw = `${className.slice(0, longest)} ${id.slice(0, longest)}`
  return raw
    .split(/\s+/)
    .filter(name => name !== '')
    .map(foldName)
    .join(', ')
}

const foldName = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim()
    .toLowerCase()

import { agencies, bylineOpeners, degrees, nameEndings, roleHeads, roles } from './author-words.ts'
import { foldWords } from './plain-words.ts'

/** Where the names of a byline end: dates, times, addresses, what follows a bar, a dash or a full sentence. */
const ends = [
  /[|•·‖¦(]/,
  /\s[-–—]\s/,
  /https?:|www\.|\S+@\S+|@\w/,
  /\d/,
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d/i,
  /\b(?:published|updated|posted|photographs?|illustrations?|photos?) ?(?:by|on|at|:)/i,
  /(?<=\p{Ll}{2})\.\s/u,
]

/** The names of a byline, still with what people are: "By Ana Vula, AP Defence Writer, and Jone Ratu" gives two. */
export const splitByline = (line: string): string[] => {
  const words = line.replace(/^[\s|•·–—-]+/, '').replace(bylineOpeners, '')
  const cut = Math.min(...ends.map(end => words.search(end)).filter(at => at >= 0), words.length)
  const names = words.slice(0, cut).trim()
  const inverted = /^([\p{L}'’-]+), ([\p{L}'’.-]+(?: \p{L}\.?)?)$/u.exec(names)
  if (inverted !== null && isGivenName(inverted[2]!) && isGivenName(inverted[1]!))
    return [`${inverted[2]} ${inverted[1]}`]
  const parts: string[] = []
  for (const part of names.split(/\s*[,;]\s*(?:and |& )?|\s+(?:and|with|&)\s+|\s+By\s+/)) {
    if (nameEndings.has(foldWords(part)) && parts.length > 0) parts[parts.length - 1] += `, ${part}`
    else if (parts.length === 0 || !isOffice(part)) parts.push(part)
  }
  return parts
}

/** A word after "Vula," that is no degree, role or agency. */
const isGivenName = (word: string): boolean => {
  const folded = foldWords(word)
  return ![degrees, nameEndings, roles, agencies].some(words => words.has(folded)) && !/^\p{Lu}{2,5}$/u.test(word)
}

/** "AP Auto Writer", "Staff Reporter" behind a comma: not one more person, whose office would follow at least two names. */
const isOffice = (part: string): boolean => {
  const words = part.split(' ')
  if (!roleHeads.has(foldWords(words.at(-1)!))) return false
  const names = words.filter(word => !roles.has(foldWords(word)))
  return names.length < 2 || names.some(word => /^\p{Lu}{2,4}$/u.test(word) || agencies.has(foldWords(word)))
}

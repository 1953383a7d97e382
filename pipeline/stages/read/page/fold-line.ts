const longest = 300

/** Text as rules see it: its first 300 characters in lower case, with plain quotes, hyphens and spaces. */
export const foldLine = (text: string): string =>
  text
    .slice(0, longest)
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .trim()

/** Only letters and digits, in lower case: what makes a title and a headline say the same. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

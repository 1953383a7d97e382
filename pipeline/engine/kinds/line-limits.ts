/** Lines longer than this are looked at only at their head and tail, in UTF-16 code units. */
export const longLine = 2_000

/** How far a tail may reach into any line, in UTF-16 code units. */
export const tailWindow = 160

/** What element rules see of a page is cut at 300 characters of text, or of class and of id. */
export const longestOfPage = 700

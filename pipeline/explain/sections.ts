/** Lists of a record, statements aside, whose entries stand in places of the text. */
export const factLists = ['topics', 'events', 'agreements', 'cooperation', 'commitments', 'dates'] as const

/** One of these lists. */
export type FactList = (typeof factLists)[number]

/** What an explanation can be confined to. */
export const sections = ['statements', ...factLists, 'set-aside', 'left-out', 'notes'] as const

/** A section of an explanation. */
export type Section = (typeof sections)[number]

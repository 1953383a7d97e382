const fold = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** What templates put where the title belongs. */
export const noTitles = fold(
  'home homepage untitled untitleddocument index article news page null undefined title newtab loading frontpage 404notfound pagenotfound',
)

/** What templates and platforms put where the publisher belongs. */
export const noPublishers = fold(
  'home homepage website blog news undefined null wordpress sitename blogger tumblr medium squarespace wix facebook mysite mobile default',
)

/** What templates put where the section belongs. */
export const noSections = fold(
  'home homepage article articles undefined null uncategorized uncategorised none story stories website default all post posts page blog allposts index generic content featured',
)

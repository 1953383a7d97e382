/** A text, the dates found in it where the article is of Wednesday, 2024-05-15, and where it has no date (left out where they are the same). */
export type DateForm = readonly [text: string, dated: string, undated?: string]

/** Forms in which dates are written, and what looks like one and is none. */
export const dateForms: readonly DateForm[] = [
  ['The delegation left on February 27, 2024.', 'February 27, 2024 = 2024-02-27 day text'],
  [
    'They met on the 27th of February.',
    '27th of February = 2024-02-27 day published',
    '27th of February = null day none',
  ],
  ['The minister arrived on Wednesday.', 'Wednesday = 2024-05-15 day published', 'Wednesday = null day none'],
  ['The minister will arrive on Friday.', 'Friday = 2024-05-17 day published', 'Friday = null day none'],
  ['It was signed in April 2018.', 'April 2018 = 2018-04 month text'],
  ['The next round is planned for March.', 'March = 2025-03 month published', 'March = null month none'],
  ['They met last year.', 'last year = 2023 year published', 'last year = null year none'],
  ['They met last week.', 'last week = 2024-05-06/2024-05-12 interval published', 'last week = null interval none'],
  ['They met two weeks ago.', 'two weeks ago = 2024-05-01~ day published', 'two weeks ago = null day none'],
  ['The plan of the 2021-2023 period was praised.', '2021-2023 = 2021/2023 interval text'],
  ['The plan of 2021–2023 was praised.', '2021–2023 = 2021/2023 interval text'],
  ['The drill ran from March 3 to 7, 2024.', 'March 3 to 7, 2024 = 2024-03-03/2024-03-07 interval text'],
  [
    'It took place on June 4–6.',
    'June 4–6 = 2023-06-04/2023-06-06 interval published',
    'June 4–6 = null interval none',
  ],
  [
    'They will sign by the end of this year.',
    'the end of this year = 2024-12 month published',
    'the end of this year = null interval none',
  ],
  [
    'They will meet later this month.',
    'later this month = 2024-05-15/2024-05-31 interval published',
    'later this month = null interval none',
  ],
  [
    'They will meet early next year.',
    'early next year = 2025-01~/2025-04~ interval published',
    'early next year = null interval none',
  ],
  ['Trade grew in Q3 2025.', 'Q3 2025 = 2025-07/2025-09 interval text'],
  ['Trade grew in the first half of 2024.', 'the first half of 2024 = 2024-01/2024-06 interval text'],
  ['They met in the 1990s.', '1990s = 199X interval text'],
  [
    'On March 3, 2024 they met. On the same day they signed. In the morning they laid a wreath.',
    'March 3, 2024 = 2024-03-03 day text; the same day = 2024-03-03 day event; the morning = 2024-03-03 part-of-day event',
  ],
  [
    'They spoke this evening.',
    'this evening = 2024-05-15 part-of-day published',
    'this evening = null part-of-day none',
  ],
  ['They met in mid-June.', 'mid-June = 2023-06-11~/2023-06-20~ interval published', 'mid-June = null interval none'],
  ['In 2000 villages there is no water. They sent 2,000 troops. Resolution 1325 was read.', ''],
  ['The 13th Meeting was held. Cycle 4 began.', ''],
  [
    'Theresa May said in May that they may march in March.',
    'May = 2024-05 month published; March = 2024-03 month published',
    'May = null month none; March = null month none',
  ],
  ['They met last January.', 'last January = 2024-01 month published', 'last January = null month none'],
  ['They will meet in the coming days.', 'the coming days = null unknown none'],
  [
    'Trade grew over the past 50 years.',
    'the past 50 years = 1974/2024 interval published',
    'the past 50 years = null interval none',
  ],
  [
    'They met 01/06/2024 and 2024-06-01 and 25/12/2023.',
    '01/06/2024 = 2024-06-01 day text; 2024-06-01 = 2024-06-01 day text; 25/12/2023 = 2023-12-25 day text',
    '01/06/2024 = 2024 year text; 2024-06-01 = 2024-06-01 day text; 25/12/2023 = 2023-12-25 day text',
  ],
]

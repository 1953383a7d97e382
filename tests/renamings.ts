import type { Renaming } from './rename.ts'

const sameTitles = {}
const otherRanks = {
  'Senior Lieutenant General': 'Lieutenant General',
  'Sr. Lt. Gen.': 'Lt. Gen.',
  'Lieutenant General': 'Major General',
  'Senior Colonel': 'Colonel',
}
const otherOffices = {
  'Deputy Defense Minister': 'Vice Defense Minister',
  'Deputy Minister': 'Vice Minister',
  'VNDPKO Director': 'VNDPKO Deputy Director',
}

/** The copies that are made of each sample. */
export const renamings: readonly Renaming[] = [
  { name: 'same-length', first: 0, longer: 0, years: 2, months: 5, days: 9, numbers: 1, titles: sameTitles },
  { name: 'longer', first: 2, longer: 1, years: -4, months: 2, days: 3, numbers: 8, titles: otherRanks },
  {
    name: 'shorter',
    first: 4,
    longer: -1,
    years: 1,
    months: 7,
    days: 17,
    numbers: 30,
    titles: { ...otherRanks, ...otherOffices },
  },
  { name: 'others', first: 5, longer: 0, years: -11, months: 10, days: 25, numbers: 12, titles: otherOffices },
]

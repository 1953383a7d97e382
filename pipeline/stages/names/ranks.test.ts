import { describe, expect, it } from 'vitest'
import { readNames } from './test-names.ts'

const rankOf = (text: string) => {
  const [person] = readNames(text).people
  return [person?.name, person?.rank?.title ?? null, person?.rank?.grade ?? null]
}

describe('ranks', () => {
  it.each([
    ['LTG', 'Lieutenant General', 'OF-8'],
    ['Lt Gen', 'Lieutenant General', 'OF-8'],
    ['Lt.-Gen.', 'Lieutenant General', 'OF-8'],
    ['Maj-Gen', 'Major General', 'OF-7'],
    ['MG', 'Major General', 'OF-7'],
    ['BG', 'Brigadier General', 'OF-6'],
    ['Brig (Retd)', 'Brigadier', 'OF-6'],
    ['Gen. (ret.)', 'General', 'OF-9'],
    ['Retired Gen.', 'General', 'OF-9'],
    ['Lt Gen (Dr)', 'Lieutenant General', 'OF-8'],
    ['Staff Lieutenant General (Pilot)', 'Staff Lieutenant General', 'OF-8'],
    ['RADM', 'Rear Admiral', 'OF-7'],
    ['Rear Adm. (lower half)', 'Rear Admiral (lower half)', 'OF-6'],
    ['VADM', 'Vice Admiral', 'OF-8'],
    ['Cdre', 'Commodore', 'OF-6'],
    ['Captain First Rank', 'Captain 1st Rank', 'OF-5'],
    ['Navy Capt.', 'Captain', 'OF-5'],
    ['Coast Guard Capt.', 'Captain', 'OF-5'],
    ['Captain (Navy)', 'Captain', 'OF-5'],
    ['Army Capt.', 'Captain', 'OF-2'],
    ['Lt. j.g.', 'Lieutenant Junior Grade', 'OF-1'],
    ['1st Lt.', 'First Lieutenant', 'OF-1'],
    ['Gp Capt', 'Group Captain', 'OF-5'],
    ['Wg Cdr', 'Wing Commander', 'OF-4'],
    ['Sqn Ldr', 'Squadron Leader', 'OF-3'],
    ['AVM', 'Air Vice Marshal', 'OF-7'],
    ['ACM', 'Air Chief Marshal', 'OF-9'],
    ['Marshal of the Royal Air Force', 'Marshal of the Royal Air Force', 'OF-10'],
    ['Laksamana Madya', 'Vice Admiral', 'OF-8'],
    ['Generalleutnant', 'Lieutenant General', 'OF-8'],
    ['Pol. Gen.', 'Police General', 'OF-9'],
    ['Det. Insp.', 'Detective Inspector', null],
    ['Command Sgt. Maj.', 'Command Sergeant Major', 'OR-9'],
    ['Sgt. 1st Class', 'Sergeant First Class', 'OR-7'],
  ])('%s', (written, title, grade) => {
    expect(rankOf(`${written} Ivo Markel said so.`)).toEqual(['Ivo Markel', title, grade])
  })

  it.each([
    ['Russian', 'Major General', 'OF-6'],
    ['Peruvian', 'Major General', 'OF-7'],
    ['Vietnamese', 'Rear Admiral', 'OF-6'],
    ['French', 'Vice Admiral', 'OF-7'],
    ['Chinese', 'Senior Colonel', 'OF-6'],
    ['Kazakh', 'Lieutenant General', 'OF-7'],
  ])('%s %s: %s', (country, title, grade) => {
    expect(rankOf(`${country} ${title} Ivo Markel said so.`)).toEqual(['Ivo Markel', title, grade])
  })

  it('have their service behind the name', () => {
    expect(rankOf('Captain Ivo Markel of the Peruvian Navy said so.')).toEqual(['Ivo Markel', 'Captain', 'OF-5'])
  })
})

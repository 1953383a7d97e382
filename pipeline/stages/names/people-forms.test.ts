import { describe, expect, it } from 'vitest'
import { readNames } from './test-names.ts'

const namesOf = (...lines: string[]) => readNames(...lines).people.map(({ name }) => name)

describe('names of people', () => {
  it.each([
    // honorifics
    ['Datuk Seri Zulhilmi bin Razak said so.', 'Zulhilmi bin Razak'],
    ["Dato' Sri Zulhilmi Razak said so.", 'Zulhilmi Razak'],
    ['Dato’ Seri Zulhilmi Razak said so.', 'Zulhilmi Razak'],
    ['Tan Sri Zulhilmi Razak said so.', 'Zulhilmi Razak'],
    ['U Thein Zaw Oo said so.', 'Thein Zaw Oo'],
    ['Daw Khin Sabal Phyu said so.', 'Khin Sabal Phyu'],
    ['Shri Girdhar Aramanda said so.', 'Girdhar Aramanda'],
    ['Smt. Sushila Devraj said so.', 'Sushila Devraj'],
    ['H.E. General Tea Sovann said so.', 'Tea Sovann'],
    ['Mx. Robin Falk said so.', 'Robin Falk'],
    ['Prof. Dr. Robin Falk said so.', 'Robin Falk'],
    ['Sheikh Hamad bin Jaber Al Falasi said so.', 'Hamad bin Jaber Al Falasi'],
    ['Ayatollah Sione Maka said so.', 'Sione Maka'],
    // parts
    ['Minister A.K. Raghunathan said so.', 'A.K. Raghunathan'],
    ['Minister A. K. Raghunathan said so.', 'A. K. Raghunathan'],
    ['President Harold Falk, Jr., said so.', 'Harold Falk, Jr.'],
    ['Minister Qasim al-Tamimi said so.', 'Qasim al-Tamimi'],
    ['General Abu Salim al-Badri said so.', 'Abu Salim al-Badri'],
    ["Minister Koffi N'Dri said so.", "Koffi N'Dri"],
    ['Minister Đỗ Văn Đạt said so.', 'Đỗ Văn Đạt'],
    ['Defense Minister May Brandt said so.', 'May Brandt'],
    // offices
    ['Then-President Sione Maka said so.', 'Sione Maka'],
    ['President-elect Sione Maka said so.', 'Sione Maka'],
    ['Prime Minister-designate Sione Maka said so.', 'Sione Maka'],
    ['Tongan MP Sione Maka said so.', 'Sione Maka'],
    ['Deputy PM Sione Maka said so.', 'Sione Maka'],
    ['Taoiseach Sione Maka said so.', 'Sione Maka'],
    // newspapers
    ['According to Sione Maka, it rained.', 'Sione Maka'],
    ['Sione Maka, 45, was there.', 'Sione Maka'],
    ['Sione Maka, who leads the unit, was there.', 'Sione Maka'],
    ['Sione Maka of the Lake Institute said so.', 'Sione Maka'],
    ['Sione Maka, a retired lieutenant general, was there.', 'Sione Maka'],
    ['Sione Maka, a politician from Peru, was there.', 'Sione Maka'],
    ['Sione Maka (R-Ohio) was there.', 'Sione Maka'],
  ])('%s', (text, name) => {
    expect(namesOf(text)).toEqual([name])
  })

  it.each([
    'The USS Harold Falk and the HMS Duncan Ashby sailed with KRI Budi Santosa.',
    'The frigate INS Vikram Sethi and BRP Andres Balagtas arrived.',
    'Exercise Talon Vision and Operation Inherent Courage ended.',
    'The Harold Falk Center and the John Brandt Foundation agreed.',
    'He won the Falk Medal at Brandt Stadium on Harold Falk Street.',
    'Foggy Bottom and Scotland Yard agreed.',
    'REUTERS/Harold Falk',
  ])('none in %s', text => {
    expect(namesOf(text)).toEqual([])
  })

  it('are those of the running text, not longer in a headline', () => {
    expect(namesOf('headline: Ana Vula Could Become Mayor', 'Ana Vula said so.')).toEqual(['Ana Vula'])
    expect(namesOf('So Harold Vula said it again.')).toEqual(['Harold Vula'])
  })

  it('have their family name behind its particles, of two family names, too', () => {
    const { people } = readNames(
      'Spanish Minister Ana de la Torre Velasco and King Aldric II met Harold Falk, Jr., who spoke.',
    )
    expect(people.map(({ family, order }) => [family, order])).toEqual([
      ['de la Torre Velasco', 'given-first'],
      [null, 'single'],
      ['Falk', 'given-first'],
    ])
  })
})

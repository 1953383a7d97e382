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
    ['Commissioner for Peace and Security, Madam Sira Kouyate, said so.', 'Sira Kouyate'],
    ['The Director of Ports, Engr. Audu Sambo, said so.', 'Audu Sambo'],
    ['Minister of Police Hemi Te Aho said so.', 'Hemi Te Aho'],
    ["Colonel Ndabaye wa Thiong'o said so.", "Ndabaye wa Thiong'o"],
    ['Prof. Dr. Robin Falk said so.', 'Robin Falk'],
    ['Sheikh Hamad bin Jaber Al Falasi said so.', 'Hamad bin Jaber Al Falasi'],
    ['Ayatollah Sione Maka said so.', 'Sione Maka'],
    ['The Minister for Defence of Fiji, the Hon Robin Falk AM MP, said so.', 'Robin Falk'],
    ['The Rt Hon Robin Falk KBE QC said so.', 'Robin Falk'],
    ['The Director of Ports, Dr (Mrs) Amina Sambo, said so.', 'Amina Sambo'],
    ['Alhaji (Dr) Audu Sambo said so.', 'Audu Sambo'],
    // capitals
    ['Mr. KAWAGOE Naoto, Minister of Defense, spoke. Minister Kawagoe left.', 'Kawagoe Naoto'],
    ['The Minister of Defense KAWAGOE Naoto spoke.', 'Kawagoe Naoto'],
    ['His counterpart, Jan KOWALCZYK, agreed.', 'Jan Kowalczyk'],
    ['Minister KIM Min-ho said so. KIM Min-ho left.', 'Kim Min-ho'],
    ['Dr. NG Boon Hwee, Minister for Defence, spoke.', 'Ng Boon Hwee'],
    // places
    ['The head of the Togolese air force, General Washington Quispe, said so.', 'Washington Quispe'],
    ['Minister Georgia Falk said so.', 'Georgia Falk'],
    ['He met his counterpart from Benin Republic, Mr. Sossa Houngbo.', 'Sossa Houngbo'],
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
    ['Will Falk, a spokesman, said so.', 'Will Falk'],
    ['Grant Pike said so.', 'Grant Pike'],
    ['A farmer, Sione Maka, said so.', 'Sione Maka'],
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

describe('people of several countries', () => {
  const countriesOf = (...lines: string[]) =>
    readNames(...lines).people.map(({ name, country }) => `${name}: ${country?.code}`)

  it.each([
    [
      'an enumeration of titles and names',
      'At the invitation of the Minister of Defence of Togo, Kodjo Amavi, the Minister of Defence of Mali, Drissa Kone, and the Minister of Defence of Chad, Idriss Hagar, met.',
      ['Kodjo Amavi: TGO', 'Drissa Kone: MLI', 'Idriss Hagar: TCD'],
    ],
    [
      'one title for several',
      'The Ministers of Defence of Latvia, Andris Kalnins, of Estonia, Kaarel Mets, and of Lithuania, Rimas Butkus, met.',
      ['Andris Kalnins: LVA', 'Kaarel Mets: EST', 'Rimas Butkus: LTU'],
    ],
    [
      'a counterpart from a city and a deputy',
      'Minister Ana Tora of Fiji met her counterpart from Lima, Ramiro Salas. Tora’s deputy, Colonel Jone Ledua, was there.',
      ['Ana Tora: FJI', 'Ramiro Salas: PER', 'Jone Ledua: FJI'],
    ],
    [
      'the side that names its own without their country',
      'Nigerian ships sailed. The Chief of the Naval Staff, Vice Admiral Babatunde Osagie, met the Chief of Staff of the Beninese Navy, Captain Fulbert Hounsou. Commodore Danjuma Gworzo, Director of Naval Information, was there.',
      ['Babatunde Osagie: NGA', 'Fulbert Hounsou: BEN', 'Danjuma Gworzo: NGA'],
    ],
  ])('%s', (_, line, expected) => {
    expect(countriesOf(line)).toEqual(expected)
  })

  it('tells the home ministry from the foreign one that is named behind it', () => {
    const { organizations } = readNames(
      'dateline: Muscat, Nov. 3 -',
      'Salim Al Farsi, Secretary General at the Ministry of Defence, met Colonel Nikos Dallas of the Greek Ministry of National Defence.',
    )
    expect(organizations.map(({ name, country }) => [name, country?.code])).toEqual([
      ['Ministry of Defence', 'OMN'],
      ['Greek Ministry of National Defence', 'GRC'],
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { readNames as read } from './test-names.ts'

describe('people', () => {
  it('takes the full name and rank from a caption, and joins the given name to it', () => {
    const { people, mentionsOf } = read(
      'Gen. Bao thanked the host.',
      'caption: Senior Lieutenant General Duong Gia Bao speaks at the talks.',
    )
    expect(people).toMatchObject([
      { name: 'Duong Gia Bao', order: 'family-first', family: 'Duong', rank: { title: 'Senior Lieutenant General' } },
    ])
    expect(mentionsOf(0)).toEqual(['Gen. Bao', 'Senior Lieutenant General Duong Gia Bao'])
  })

  it('spells out every style of rank, a comma for a dot, too', () => {
    const styles = ['Sr. Lt. Gen.', 'Sen. Lieut. Gen.', 'Senior Lieut. Gen.', 'Sen. Lt. General', 'Sr. Lt. Gen,']
    expect(styles.map(style => read(`${style} Duong Gia Bao spoke.`).people[0]?.rank?.title)).toEqual(
      styles.map(() => 'Senior Lieutenant General'),
    )
  })

  it('grades a rank by its army', () => {
    const grade = (country: string) => read(`${country} Lieutenant General Ivo Markel spoke.`).people[0]?.rank?.grade
    expect([grade('Vietnamese'), grade('American')]).toEqual(['OF-7', 'OF-8'])
  })

  it('knows a family name, a given name, either order, two family names, particles', () => {
    const { people, mentionsOf } = read(
      'Japanese Defense Minister Hasebe Tetsuo met General Julio Arce Lozano and Minister Haji Omar bin Salleh.',
      'Hasebe spoke first. General Arce answered. Tetsuo Hasebe thanked Omar bin Salleh.',
    )
    expect(people.map(({ name }) => name)).toEqual(['Hasebe Tetsuo', 'Julio Arce Lozano', 'Haji Omar bin Salleh'])
    expect(mentionsOf(0).slice(1)).toEqual(['Hasebe', 'Tetsuo Hasebe'])
    expect(mentionsOf(1).slice(1)).toEqual(['General Arce'])
  })

  it('reads labels in capitals and prefers the mixed spelling', () => {
    const { people } = read(
      'SECRETARY OF DEFENSE NORA J. BLYTHE III: Welcome.',
      'Secretary Blythe left.',
      'Nora J. Blythe III said so.',
    )
    expect(people).toMatchObject([{ name: 'Nora J. Blythe III' }])
  })

  it('takes nobody from credits, companies, papers, months, places', () => {
    const { people } = read(
      'credit: Translated by Ha Linh',
      'caption: An overview (Photo: Minh Chau)',
      'In May the Harbor Gazette wrote that Delta Dredging Company works in Lima for Ocean Star.',
    )
    expect(people).toEqual([])
  })

  it('takes whoever is thanked at a meeting of two countries for the other one', () => {
    const { people } = read(
      'I held the Japan-Fiji and the Japan-Peru meetings.',
      'At the Japan-Peru meeting, I thanked Minister Quispe for the tug.',
    )
    expect(people.map(({ name, country }) => [name, country?.code])).toEqual([['Quispe', 'PER']])
  })

  it('reads offices in apposition, with their level and body', () => {
    const { people } = read(
      'Paula Reinholt, deputy director of the Department of Cartography, and Minister Ilse Brandt spoke.',
    )
    expect(people).toMatchObject([
      {
        name: 'Paula Reinholt',
        roles: [{ kind: 'deputy-department-head', level: 6, organization: 'Department of Cartography' }],
      },
      { name: 'Ilse Brandt', roles: [{ kind: 'minister' }] },
    ])
  })
})

describe('roles', () => {
  const rolesOf = (...lines: string[]) => read(...lines).people.map(({ roles }) => roles.map(({ title }) => title))

  it('stand once each, in their fullest words; a lesser office is another one', () => {
    expect(
      rolesOf(
        'Deputy Minister Ana Vula spoke.',
        'Deputy Defence Minister Ana Vula, a former mayor, met Secretary Tom Hale.',
      ),
    ).toEqual([['Deputy Defence Minister', 'former mayor'], ['Secretary']])
    expect(rolesOf('Deputy Director Ana Vula spoke.', 'Director Ana Vula spoke.')).toEqual([
      ['Deputy Director', 'Director'],
    ])
  })

  it('have the number of a body that they name', () => {
    expect(rolesOf('Colonel Ana Vula, commander of Coast Guard Region 2, spoke.')).toEqual([
      ['commander of Coast Guard Region 2'],
    ])
  })

  it('belong to bodies of their own country alone', () => {
    const { people } = read(
      'Fijian Defence Minister Ana Vula met her counterpart at the Tongan Ministry of Defence, Tongan Defence Minister Sione Maka.',
    )
    expect(people.map(({ roles }) => roles[0]?.organization)).toEqual([null, 'Tongan Ministry of Defence'])
  })

  it('leave to the next name the office that stands before its rank', () => {
    const { people } = read('Minister Ana Vula, Chief of the Defence Staff and General Sione Maka met.')
    expect(people.map(({ roles }) => roles.map(({ level }) => level))).toEqual([[2], [3]])
  })
})

describe('countries of people', () => {
  const countriesOf = (...lines: string[]) => read(...lines).people.map(({ country }) => country?.code ?? null)

  it('stand in the title, in the body that the office belongs to, in the counterpart', () => {
    expect(
      countriesOf(
        "Fijian Minister Ana Vula met Peru's defense chief Julio Arce and her Tongan counterpart, Sione Maka.",
      ),
    ).toEqual(['FJI', 'PER', 'TON'])
  })

  it('are told by a given name, by a title, by the bodies of one country', () => {
    expect(countriesOf('Captain Behrouz Dastan met the crew in Peru. Iran agreed.')).toEqual(['IRN'])
    expect(countriesOf('Sen. Harold Falk spoke.')).toEqual(['USA'])
    expect(countriesOf('Secretary Harold Falk left the White House for the Pentagon.')).toEqual(['USA'])
  })

  it('are told by the name, by elimination, by the outlet', () => {
    expect(
      countriesOf(
        'dateline: Hanoi (VNA) -',
        'Sr. Col. Mac Van Toan received Col. Jone Ratu. The Fijian guest thanked him.',
      ),
    ).toEqual(['VNM', 'FJI'])
  })
})

describe('organizations', () => {
  it('have their fullest name, an acronym defined in the text, a country', () => {
    const { organizations } = read('The Tongan Ministry of Defence (MODT) agreed.', 'MODT said so.')
    expect(organizations).toMatchObject([
      { name: 'Tongan Ministry of Defence', acronym: 'MODT', kind: 'ministry', country: { code: 'TON' } },
    ])
  })

  it('belong to the body that their name, its possessor or the gazetteer tells', () => {
    const parentsOf = (text: string) => read(text).organizations.map(({ parent }) => parent)
    expect(parentsOf('The Protocol Department of the Ministry of Defence of Peru agreed.')).toEqual([
      'Ministry of Defence of Peru',
      null,
    ])
    expect(parentsOf("The Tongan Navy's Harbour Squadron agreed.")).toEqual([null, 'Tongan Navy'])
    expect(parentsOf('UNICEF agreed.')).toEqual(['United Nations'])
  })

  it('are implied by their minister where the text says only "the ministry"', () => {
    const { organizations } = read('Fijian Defence Minister Ana Vula spoke.', 'The plan is ready, the ministry said.')
    expect(organizations).toMatchObject([{ name: 'Ministry of Defence', country: { code: 'FJI' } }])
  })
  it('with one acronym in brackets are one, known to the rules or not', () => {
    const { organizations } = read(
      'dateline: SUVA, May 4 -',
      'The Lake Ministerial Forum (LMFX) met. The Lake Ministers Forum (LMFX) will meet again. The Ministry of Defence (MINDEF) agreed, MINDEF said to Fijian Minister Ana Vula.',
    )
    expect(organizations.map(({ acronym, country }) => [acronym, country?.code ?? null])).toEqual([
      ['LMFX', null],
      ['MINDEF', 'FJI'],
    ])
  })

  it('take the country of the one whose office names them', () => {
    const { organizations } = read(
      'Fijian General Ana Vula, chief of the General Staff, spoke at the press conference.',
    )
    expect(organizations).toMatchObject([{ name: 'General Staff', country: { code: 'FJI' } }])
  })

  it('known in one country are others with another country behind them', () => {
    const { organizations } = read('The Royal Navy of Oman sailed.', 'The Royal Navy stayed.')
    expect(organizations).toMatchObject([
      { name: 'Royal Navy of Oman', country: { code: 'OMN' } },
      { name: 'Royal Navy', country: { code: 'GBR' } },
    ])
  })
  it('are no event for the news', () => {
    expect(read('They met at the Joint Press Conference in Lima.').organizations).toEqual([])
  })
})

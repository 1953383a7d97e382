import { expect, it } from 'vitest'
import { createReadout } from '../../index.ts'

const readout = createReadout()

/** Paragraphs; each commitment stands in brackets: its words, "=" and who is bound. */
const articles: Readonly<Record<string, readonly string[]>> = {
  'a readout of talks': [
    'SUVA, May 4 (Lake Wire) - Fijian Defence Minister Paula Tuwai held talks on Tuesday with Peruvian Defence Minister Ramiro Quispe.',
    'Tuwai said [Fiji would send two divers to Callao next year=Fiji]. She hoped that the talks would help the two navies.',
    'Quispe [pledged to keep ten seats for cadets=Ramiro Quispe] and thanked his host. He will visit a yard on Friday.',
    'In the coming months, [both sides will jointly chart the reef=both sides].',
    '[The Fijian side will continue to invite Peruvian medics to the yearly course=Fiji].',
    'The dialogue will strengthen ties. The next talks will take place in Lima.',
  ],
  'what is asked, wished or conditional': [
    'LIMA, May 4 (Lake Wire) - Peruvian Defence Minister Ramiro Quispe met the press on Tuesday.',
    'Asked whether Peru would buy tugs, he declined to comment.',
    'Quispe said he believed that Peru would win. He asked the yard to guarantee the work.',
    '"We will now hear from the admiral," he said. "[We will mend both tugs by June=Ramiro Quispe]."',
  ],
}

it.each(Object.entries(articles))('%s', (_, lines) => {
  const wanted = lines.flatMap(line => [...line.matchAll(/\[([^\]]*)\]/g)].map(([, words]) => words))
  const text = lines.join('\n\n').replace(/\[([^\]=]*)=[^\]]*\]/g, '$1')
  const { commitments } = readout.extract({ name: 'talks.txt', bytes: new TextEncoder().encode(text) })
  expect(commitments.map(({ exact, by }) => `${exact}=${by.name}`)).toEqual(wanted)
})

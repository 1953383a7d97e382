import { describe, expect, it } from 'vitest'
import { authorsOf } from './clean-author.ts'

const reading = { isSite: (words: string) => words === 'Harbour Daily', isShown: false, isWhole: false }

describe('authorsOf', () => {
  it.each([
    ['By Ana Vula', ['Ana Vula']],
    ['Written by: ANA VULA and Jone Ratu, Staff Writers', ['ANA VULA', 'Jone Ratu']],
    ['Ana Vula, Harbour Daily', ['Ana Vula']],
    ['ANA VULA, AP Shipping Writer', ['ANA VULA']],
    ['Ana Vula Associated Press', ['Ana Vula']],
    ['Associated Press', ['Associated Press']],
    ['Ana Vula Senior Defence Correspondent in Suva', ['Ana Vula']],
    ['Ana Vula, PhD, RD', ['Ana Vula']],
    ['Jone Ratu, Jr., and Ana Vula', ['Jone Ratu, Jr.', 'Ana Vula']],
    ['Vula, Ana', ['Ana Vula']],
    ['Ana Vula (@anavula)', ['Ana Vula']],
    ['Ana Vula, June 3, 2024 9:02 p.m.', ['Ana Vula']],
    ['Ana Vula ana@harbour.example', ['Ana Vula']],
    ['Harbour Daily', []],
    ['Harbour Daily Staff', []],
    ['Foreign Desk', ['Foreign Desk']],
    ['Politics Reporter', []],
    ['admin', []],
    ['https://harbour.example/ana', []],
    ['@anavula', []],
    ['[object Object]', []],
  ])('reads "%s"', (line, names) => expect(authorsOf(line, reading)).toEqual(names))

  it('asks names that a reader sees to look like names', () => {
    const shown = { ...reading, isShown: true }
    expect(authorsOf('By Ana van der Vula', shown)).toEqual(['Ana van der Vula'])
    for (const words of ['Read more stories', 'Share this', 'About', 'What we know so far'])
      expect(authorsOf(words, shown)).toEqual([])
  })
})

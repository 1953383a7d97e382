import { z } from 'zod'
import { base } from './base.ts'

const host = z
  .string()
  .regex(
    /^\.?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/,
    'a host is lower-case names joined by dots, without scheme, port or path; a dot before it takes in its subdomains',
  )
const selector = z.string().min(1)

const profileShape = z.strictObject({
  /** Of the article's address: `outlet.example` itself alone, `.outlet.example` with all below it. */
  hosts: z.array(host).min(1),
  /** All elements that hold the article's text. */
  body: selector.optional(),
  /** Selectors of CSS; `time@datetime` takes an attribute of the element in place of its words. */
  title: selector.optional(),
  date: selector.optional(),
  authors: selector.optional(),
  publisher: selector.optional(),
  section: selector.optional(),
  /** Left out with all that is in them. */
  drop: z.array(selector).min(1).optional(),
  captions: selector.optional(),
})

const profile = profileShape.refine(
  ({ hosts: _, ...places }) => Object.keys(places).length > 0,
  'a profile names at least one place: body, title, date, authors, publisher, section, drop, captions',
)

const lines = z.array(z.string())

/** What comes out by the selector of the same name. */
const gives = z.strictObject({
  title: z.string().optional(),
  /** EDTF. */
  date: z.string().optional(),
  authors: lines.optional(),
  publisher: z.string().optional(),
  section: z.string().optional(),
  /** Each line whole, in the page's order. */
  body: lines.optional(),
  captions: lines.optional(),
  /** How each part begins that the profile left out. */
  drop: lines.optional(),
})
/** What an example of a profile must give. */
export type ProfileGives = z.infer<typeof gives>

const page = { url: z.string(), page: z.string() }

/** A page with its address, and what must come out of it. */
const pageExample = z.strictObject({ ...page, gives })
/** A page with its address for which the profile must do nothing. */
const pageCounterexample = z.strictObject(page)
/** A page of an example or counterexample. */
export type PageExample = z.infer<typeof pageCounterexample> & { readonly gives?: ProfileGives }

/** Where an outlet's pages have what: goes before all other rules, by the host of the article's address. */
export const profileRule = z.strictObject({
  ...base,
  examples: z.array(pageExample).min(1),
  counterexamples: z.array(pageCounterexample).min(1),
  profile,
})
/** A profile as it stands in its file. */
export type ProfileRule = z.infer<typeof profileRule>

/** The keys of a profile that hold one selector. */
export const selectorKeys = ['body', 'captions', 'title', 'date', 'authors', 'publisher', 'section'] as const

/** Of these, those that take words and may ask for an attribute. */
export const factKeys = ['title', 'date', 'authors', 'publisher', 'section'] as const

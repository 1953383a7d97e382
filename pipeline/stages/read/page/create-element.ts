import { foldNames } from './fold-names.ts'
import type { PageElement } from './page-line.ts'

const hiddenStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** An element of the page as it is entered: without its lines. */
export const createElement = (
  parent: PageElement | null,
  tag: string,
  attribs: { readonly [name: string]: string },
): PageElement => {
  const { class: className = '', id = '', style = '', itemprop = '', role = '' } = attribs
  return {
    tag,
    rawNames: `${className.slice(0, 300)} ${id.slice(0, 300)}`,
    names: className === '' && id === '' ? '' : foldNames(className, id),
    itemprop: itemprop.slice(0, 60).toLowerCase(),
    role: role.slice(0, 60).toLowerCase(),
    isHidden:
      (parent?.isHidden ?? false) ||
      'hidden' in attribs ||
      attribs['aria-hidden'] === 'true' ||
      hiddenStyle.test(style.slice(0, 500)),
    parent,
    depth: parent === null ? 0 : parent.depth + 1,
    children: [],
    images: 0,
    characters: 0,
    linked: 0,
    prose: 0,
  }
}

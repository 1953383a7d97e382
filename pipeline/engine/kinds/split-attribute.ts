/** A selector without the attribute behind its `@`, and that attribute. */
export const splitAttribute = (source: string): { readonly selector: string; readonly attribute?: string } => {
  const at = source.lastIndexOf('@')
  const attribute = source.slice(at + 1)
  if (at === -1 || !/^[A-Za-z_][\w:.-]*$/.test(attribute)) return { selector: source }
  return { selector: source.slice(0, at).trimEnd(), attribute: attribute.toLowerCase() }
}

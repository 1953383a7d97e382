import type { Fields } from '../run/parts/fields/field-names.ts'

/**
 * The fields that a file and the configuration name; the file goes before. Undefined where neither names any.
 *
 * @throws StopError where the file is broken
 */
export const fieldsInForce = async (
  file: string | undefined,
  configured: Fields | undefined,
): Promise<Fields | undefined> => {
  if (file === undefined) return configured
  // Imported here: without the file neither zod nor yaml is needed.
  const [{ readSettings }, { fieldsShape }] = await Promise.all([
    import('./read-settings.ts'),
    import('./fields-shape.ts'),
  ])
  return { ...configured, ...(await readSettings(file, fieldsShape)) }
}

import { defaultLimits, type Limits } from '../stages/read/limits.ts'

/** Limits as the command line and `readout.config.yaml` have them; sizes in megabytes. */
export interface LimitOptions {
  readonly maxSize?: number | undefined
  readonly maxUnpacked?: number | undefined
  readonly maxRatio?: number | undefined
  readonly maxArticles?: number | undefined
  readonly maxSeconds?: number | undefined
}

/** Seconds that one article may take where nothing is said. */
export const defaultSeconds = 60

/** The limits of the command line, else of the settings, else the usual ones. */
export const limitsInForce = (
  options: LimitOptions,
  settings: LimitOptions = {},
): { readonly limits: Limits; readonly seconds: number } => {
  const of = (name: keyof LimitOptions): number | undefined => options[name] ?? settings[name]
  const bytesOf = (name: keyof LimitOptions): number | undefined => {
    const megabytes = of(name)
    return megabytes === undefined ? undefined : megabytes * 1e6
  }
  return {
    limits: {
      maxBytes: bytesOf('maxSize') ?? defaultLimits.maxBytes,
      maxUnpacked: bytesOf('maxUnpacked') ?? defaultLimits.maxUnpacked,
      maxRatio: of('maxRatio') ?? defaultLimits.maxRatio,
      maxArticles: of('maxArticles') ?? defaultLimits.maxArticles,
    },
    seconds: of('maxSeconds') ?? defaultSeconds,
  }
}

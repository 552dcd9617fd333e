/**
 * What sites themselves allow, as dated data. It ages quickly, so every line says when and where it was read; it serves to word
 * a hint and never touches a score.
 */
export interface Norm {
  readonly platform: string
  /** A post with more hashtags is refused, or only the first ones count. */
  readonly hashtags: number
  /** Year and month. */
  readonly asOf: string
  readonly source: string
}

export const NORMS: readonly Norm[] = [
  { platform: 'instagram', hashtags: 5, asOf: '2025-12', source: 'socialmediatoday.com' },
  { platform: 'threads', hashtags: 1, asOf: '2025-12', source: 'socialmediatoday.com' },
]

export const normOf = (platform: string): Norm | undefined => NORMS.find((norm) => norm.platform === platform.toLowerCase())

import type { PrincipleId } from '../lib/engine/model'

export interface Petal {
  /** On a light surface; at least 4.5:1 against white. */
  readonly light: string
  /** On a dark surface; at least 4.5:1 against #15202b. */
  readonly dark: string
  /** How its underline differs without colour. */
  readonly line: 'solid' | 'dashed' | 'dotted' | 'double' | 'wavy'
}

/** One colour and one kind of line a principle, the same everywhere: underline, card, flower. */
export const PETALS: Readonly<Record<PrincipleId, Petal>> = {
  alignment: { light: '#1a66c2', dark: '#79b4ff', line: 'solid' },
  value: { light: '#8a5a00', dark: '#f0b849', line: 'dashed' },
  humanity: { light: '#b8286b', dark: '#ff8fbf', line: 'wavy' },
  evolution: { light: '#2c7a3f', dark: '#6fd08c', line: 'dotted' },
  listening: { light: '#6a3fc4', dark: '#bda2ff', line: 'double' },
}

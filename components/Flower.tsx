import type { PrincipleId } from '../lib/engine/model'
import { PRINCIPLES } from '../lib/engine/principles'
import { PETALS } from './petal-colours'

interface FlowerProps {
  /** The petals that are coloured; the others are outlines. */
  readonly touched: readonly PrincipleId[]
  readonly theme: 'light' | 'dark'
  /** Edge length in CSS pixels. */
  readonly size: number
}

/** One petal, pointing up from the middle of a 48 by 48 field. */
export const PETAL_PATH = 'M24 23 C17 18 16.5 8 24 3 C31.5 8 31 18 24 23 Z'

/** The five-petal mark. */
export function Flower({ touched, theme, size }: FlowerProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      {PRINCIPLES.map(({ id }, index) => (
        <path
          key={id}
          d={PETAL_PATH}
          transform={`rotate(${index * 72} 24 25)`}
          fill={touched.includes(id) ? PETALS[id][theme] : 'none'}
          stroke={touched.includes(id) ? PETALS[id][theme] : 'currentColor'}
          stroke-opacity={touched.includes(id) ? 1 : 0.45}
          stroke-width="2.5"
        />
      ))}
    </svg>
  )
}

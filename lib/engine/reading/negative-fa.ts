import type { Reading } from '../model'
import { complaintSigns } from './complaint-fa'

/** What each sign adds, weighed by hand. */
const WEIGHTS: Readonly<Record<string, number>> = {
  verdict: 0.9,
  fault: 0.7,
  broken: 0.6,
  'poor quality': 0.45,
  'little of it': 0.25,
  late: 0.5,
  conduct: 0.15,
  'tells of waiting': 0.3,
  'does not work': 0.5,
  'far apart': 0.6,
  wish: 0.3,
  'neither, nor': 0.45,
  without: 0.6,
  disappointed: 0.7,
  upset: 0.6,
  cheated: 0.6,
  'how can this be': 1,
  'turns away': 0.8,
  'it was agreed': 0.45,
  if: -0.15,
  'it was to be': 0.55,
  'you said': 0.2,
  'why do you': 0.95,
  smells: 0.5,
  yours: 0.1,
  'again and again': 0.3,
  'unlike what was shown': 0.3,
  'nobody answers': 0.8,
  'more was expected': 0.5,
  'went wrong': 0.6,
  'a good thing denied': 0.6,
  'nobody, nothing': 0.35,
  'not yet': 0.5,
  'not at all': 0.2,
  however: 0.1,
  'you do not': 0.6,
  'i do not': 0,
  'did not happen': 0.5,
  'is not': 0.3,
  'does not, has not': 0.2,
  weak: 0.6,
  'wish you did': 0.2,
  'you did it wrong': 0.5,
  'you do': 0.05,
  'so long': 0.2,
  'so often': 0.2,
  'i tell': 0.1,
  'good word': -0.4,
  'no trouble': -0.5,
  thanks: -0.6,
  praise: -0.4,
  greeting: -0.1,
  'asks in anger': 0.3,
  'asks too': -0.1,
  'only asks': -0.4,
  shouts: 0.2,
  dots: 0.05,
  'sad face': 0.4,
  'glad face': -0.6,
  link: -0.4,
  long: -0.25,
}

const ENOUGH = 0.55

/** Persian: signs of complaint against signs of praise, thanks and plain asking, all weighed by hand. */
export function negativeFa(reading: Reading): boolean {
  return complaintWeightFa(reading) >= ENOUGH
}

/** How much a text sounds like a complaint; about -3 to 6. */
export function complaintWeightFa(reading: Reading): number {
  let sum = 0
  for (const [name, times] of complaintSigns(reading)) sum += (WEIGHTS[name] ?? 0) * (times > 1 ? 1.5 : 1)
  return sum
}

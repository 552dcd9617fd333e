import { messagePlatform } from '../message-list'
import type { Platform } from '../platform'
import { PLACES } from './places'

const soroush: Platform = {
  name: { en: 'Soroush Plus', fa: 'سروش پلاس' },
  matches: ['https://web.splus.ir/*'],
  rank: 'beta',
  confidence: 'thin evidence',
  ...messagePlatform({
    places: PLACES,
    // Whether a message has an address of its own there is not known.
    permalink: () => undefined,
    // Rows of one's own run from the end to the start; nothing else marks them where the class names are not known.
    outByPlace: (message) => !message.matches('.Message') && getComputedStyle(message).flexDirection === 'row-reverse',
  }),
}
export default soroush

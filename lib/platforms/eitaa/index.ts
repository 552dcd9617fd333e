import { bubblePlatform } from '../bubbles'
import type { Platform } from '../platform'
import { PLACES } from './places'

const eitaa: Platform = {
  name: { en: 'Eitaa', fa: 'ایتا' },
  matches: ['https://web.eitaa.com/*'],
  rank: 'beta',
  confidence: 'thin evidence',
  ...bubblePlatform({
    places: PLACES,
    permalink: ({ name }, number) => (name ? `https://eitaa.com/${name}/${number}` : undefined),
    // One's own bubbles stand at the end of the line; nothing else marks them where the class names are not known.
    outByPlace: (bubble) => !bubble.matches('.bubble') && getComputedStyle(bubble).justifyContent === 'flex-end',
  }),
}
export default eitaa

import type { Case } from './case'

const FIVE = [
  'The east hall has a new floor.',
  'The lift works again.',
  'Forty oak chairs arrived this morning.',
  'The spring timetable hangs by the door.',
  'The reading room is painted green.',
] as const

/** English posts, half of them as they are better left alone. */
export const POSTS_EN: readonly Case[] = [
  { text: 'Tag three friends who need a holiday and comment YES to win our hearts!', hints: ['value/engagement-bait'] },
  { text: 'Hurry!! Last chance, don’t miss out on our amazing cushions.', hints: ['value/empty-urgency'] },
  { text: 'ACME Ltd is pleased to announce that the new facility has been inaugurated in the presence of the board.', hints: ['value/officialese'] },
  { text: 'We are the leading, most innovative and award-winning provider of world-class solutions.', hints: ['value/self-praise'] },
  { text: 'Handmade bags in three colours. DM for price.', hints: ['value/price-hidden'] },
  { text: 'Help us reach 10k followers by Friday!', hints: ['alignment/vanity-ask'] },
  { text: 'New recipe on the blog: lentil soup in twenty minutes. Link in bio!', platform: 'mastodon', hints: ['alignment/foreign-artefact'] },
  { text: 'Our thoughts are with the families of the victims of the flood. Use code HOPE15 for 15% off all blankets.', hints: ['humanity/sensitive-clash'] },
  { text: 'We apologise to anyone who was offended by our advert.', hints: ['humanity/half-apology'] },
  { text: 'The winter timetable is online. Comments are turned off.', hints: ['listening/closed-door'] },
  { text: 'The garden fence has been mended.', recent: FIVE, hints: ['listening/monologue-streak'] },
  { text: 'Saturday market from nine. #comevisitourlovelylocalmarket', hints: ['humanity/access'] },
  { text: 'Our kitchen is hiring 🔥🔥🔥🔥🔥 two cooks, evenings, 16 an hour.', hints: ['humanity/access'] },
  // As it is better left alone.
  { text: 'We open in Leeds on Monday at nine. The first fifty get a loaf.', hints: [] },
  { text: 'How do you keep tomatoes over winter? We dry ours at 60 degrees for eight hours.', hints: [] },
  { text: 'Missing since Sunday: Toffee, brown terrier, red collar, near Mill Road. Please share if you live nearby.', hints: [] },
  { text: 'Last day of the exhibition: Friday, until 18:00.', hints: [] },
  { text: 'Plain English tip: “please be advised” can nearly always go.', hints: [] },
  { text: 'Our condolences to the families. The shop stays closed on Thursday.', hints: [] },
  { text: 'We got the opening hours wrong yesterday. It’s nine to five. Sorry.', hints: [] },
  { text: 'Notice of the annual general meeting pursuant to section 12 of the articles: 3 May, 10:00, Town Hall.', hints: [] },
  { text: 'The road to the hut is closed after the landslide. Call 112 if you are above the bridge.', hints: [] },
  { text: 'Mugs from 12 dollars, each thrown by hand in Whitby. Which glaze should we try in June?', hints: [] },
  { text: 'Ten thousand trees planted by 300 of you. Where should the next ones stand?', hints: [] },
  { text: 'The garden fence has been mended.', recent: FIVE.slice(2), hints: [] },
  { text: 'The garden fence has been mended. Who remembers the old one?', recent: FIVE, hints: [] },
  { text: 'Why we stopped asking people to “tag a friend”: the answers told us nothing.', hints: [] },
  { text: 'Learn to read music with Anna: six evenings, from 4 March, 60 pounds.', hints: [] },
  { text: 'Thank you to the neighbours who carried sandbags all night.', hints: [] },
  { text: 'Bus 14 skips the market stop until Friday because of roadworks; use Church Street instead.', hints: [] },
]

/** A question, replies that answer it, and replies that leave it open although they sound pleasant or hold facts. */
export interface Asked {
  readonly ask: string
  readonly answered: readonly string[]
  readonly open: readonly string[]
}

export const ASKED_EN: readonly Asked[] = [
  // Yes or no.
  {
    ask: 'Can I swap my Friday ticket for the Saturday show?',
    answered: [
      'Swaps are fine until noon on the day, just show the ticket at the till.',
      'Not for that show, both nights are full. We can put it back on sale for you.',
      'Bring it to the desk and we’ll do it there.',
    ],
    open: [
      'Saturday is going to be unforgettable! Three encores are planned and the bar opens early 🎶',
      'The show has been running since 2009 and more than 40,000 people have seen it.',
    ],
  },
  {
    ask: 'is the pool heated in october',
    answered: ['28 degrees all year round.', 'Only the small one, the big one goes cold after September.', 'It is, until the end of the month.'],
    open: ['Our pool is the perfect place to unwind after a long week.', 'Autumn offers are live! Book two nights and get breakfast on us.'],
  },
  {
    ask: 'Do your candles contain palm wax?',
    answered: ['Soy and a little beeswax, nothing else.', 'None of them do.', 'The tall ones do, the jars are pure soy.'],
    open: [
      'Each candle is poured by hand in our little workshop and burns for 40 hours.',
      'Thanks for asking! Sustainability has been close to our hearts from day one.',
    ],
  },
  {
    ask: 'Will there be parking for coaches at the Sunday match?',
    answered: [
      'Coaches go to the school field on Mill Lane, stewards will wave you in.',
      'There won’t, I’m afraid: the nearest coach bays are at the station.',
    ],
    open: [
      'We can’t wait for Sunday! Gates open at 12 and the family zone is bigger than ever.',
      'Please support the team and arrive early, it makes match day better for everyone.',
    ],
  },
  {
    ask: 'Does the warranty cover a cracked screen?',
    answered: [
      'Cracks fall outside it, but a new screen is £60 fitted.',
      'If it cracked on its own, yes. Drops aren’t covered.',
      'Glass is covered in the first year.',
    ],
    open: [
      'Our warranty is among the longest in the industry: five years of peace of mind.',
      'Full terms are on our website, it’s worth checking back regularly.',
    ],
  },
  {
    ask: 'any chance of a vegan version of this?',
    answered: ['Working on one, first batch in the shop around March.', 'Not this one, the butter does too much of the work. The lentil one is vegan though.'],
    open: [
      'Made with real butter and a lot of love, as it has been since grandma’s day.',
      'We have something for every taste! Come by and let yourself be tempted.',
    ],
  },
  {
    ask: 'Did the council approve the new crossing on Hill Road?',
    answered: ['It went through on Tuesday, work starts in May.', 'The vote is next Thursday; we’ll post the result.'],
    open: [
      'Road safety is a priority for the council, and 3.2 million has been invested in walking and cycling this year.',
      'Residents’ views are always at the heart of what we do.',
    ],
  },
  {
    ask: 'Is the 7am yoga suitable for someone with a bad knee?',
    answered: [
      'Tell Priya when you come in; she swaps the kneeling poses for chair ones.',
      'I’d go for the Tuesday chair class instead, mornings are quite strong.',
    ],
    open: [
      'Yoga is for every body! Join us and feel the difference from the very first breath.',
      'Classes run from Monday to Friday, and the first is half price with code HELLO.',
    ],
  },
  {
    ask: 'Has my library card expired? It was from 2021.',
    answered: ['Cards from 2021 ran out in June. Two minutes at any desk and it’s renewed, bring the old one.', 'It hasn’t, they run for five years.'],
    open: ['Your library card opens the door to 80,000 books, films and games.', 'Membership is free for all residents and always will be!'],
  },
  {
    ask: 'Do I need to book for the breakfast or can I just turn up?',
    answered: ['Just turn up, we never fill before nine.', 'Weekends need booking, weekdays don’t.', 'Booking is safer: 020 7946 0108.'],
    open: ['Breakfast is served from 7 to 11 with eggs from the farm next door.', 'Our breakfast was voted best in the county two years running 🏆'],
  },
  // One or the other.
  {
    ask: 'Is the workshop in English or in Welsh?',
    answered: ['Welsh, with an English handout.', 'Bit of both, Gwen switches as she goes.'],
    open: ['The workshop brings together makers from all over the country and runs for six weeks.', 'Spaces are limited, so sign up today!'],
  },
  {
    ask: 'Should I get the 500 or the 700 for a family of four?',
    answered: ['The 700. The 500 fills up after one roast.', 'Four of you? The smaller one is plenty unless you bake bread.'],
    open: [
      'Both models come with our new ceramic coating and a ten-year guarantee, and they look lovely on any worktop.',
      'Great choice either way, enjoy your cooking! 😍',
    ],
  },
  {
    ask: 'Does the price include flights or only the hotel?',
    answered: ['Only the hotel. Flights were around £180 when I looked.', 'Flights, hotel and the transfer in between.'],
    open: [
      'Seven nights by the sea, sunshine guaranteed. Book by 30 June and pay the rest later!',
      'Prices start at £499 per person and places are going fast.',
    ],
  },
  {
    ask: 'Are the tickets per person or per family?',
    answered: ['Each person needs one, babies come in free.', 'One ticket, up to five of you.'],
    open: [
      'Tickets go on sale on Friday at 10 and last year they were gone within the hour.',
      'We’d love to see you all there, it’s going to be a fantastic day out.',
    ],
  },
  // A figure.
  {
    ask: 'how much is a refill of the hand soap',
    answered: ['£3.20 if you bring the bottle.', 'Same as the big bottle minus a pound.', 'Depends on the bottle: it goes by weight.'],
    open: ['Refilling is such an easy way to cut plastic 💚', 'You’ll find us at the Saturday market, come and say hello.'],
  },
  {
    ask: 'What does it cost to move the date of my booking?',
    answered: ['Nothing, up to two days before.', 'Moving it is free the first time, after that a tenner.'],
    open: [
      'You can move your booking in the app under My Trips, and our team is there around the clock.',
      'Flexibility matters to us, that’s why we made changes easier than ever.',
    ],
  },
  {
    ask: 'What is the deposit on the two-bedroom flat?',
    answered: ['Five weeks’ rent, so £1,150.', 'No deposit on that one, it’s an insured let.'],
    open: ['It’s a bright flat with a balcony and it won’t be around for long.', 'Viewings are every Thursday at 5, shall we see you there?'],
  },
  // A time.
  {
    ask: 'When will the broken lift at Elm Court be fixed?',
    answered: ['The part comes on the 9th and it’s a day’s work after that.', 'I don’t have a date yet: the part is on order from Italy and I’m chasing it.'],
    open: [
      'We apologise for any inconvenience while we improve your building.',
      'Keeping our lifts safe is something we take very seriously, and engineers inspect each one.',
    ],
  },
  {
    ask: 'How long does the alteration take?',
    answered: ['A week for hems, two for anything with a lining.', 'You can wait for a hem, the rest we ring you about.'],
    open: ['Every alteration is done by Rosa, who has been sewing for three decades.', 'Bring the garment in and try it on, we’ll pin it for you.'],
  },
  {
    ask: 'when does the winter timetable start??',
    answered: ['With the clock change, so the last Sunday of the month.', 'Same day as the school holidays.'],
    open: ['The winter timetable has more trains than ever before and new direct links to the coast.', 'Keep an eye on our channels for all the latest news!'],
  },
  // A place.
  {
    ask: 'Where can I drop off old paint?',
    answered: ['The tip on Quarry Way takes it, bay 6.', 'Any of the hardware shops in the scheme will have it off you.'],
    open: ['Recycling right is a team effort and every tin counts!', 'Last year our residents recycled 4,100 tonnes.'],
  },
  {
    ask: 'Where do I find the form to appeal a parking fine?',
    answered: ['On the back of the notice, or here: roadstown.example/appeal', 'Back of the ticket. You’ve 28 days.'],
    open: ['Parking rules keep our streets safe for everyone.', 'All forms are on our website.'],
  },
  // How.
  {
    ask: 'How do I get wax out of the tablecloth you sell?',
    answered: ['Freeze it, snap off what you can, then iron through brown paper.', 'Hot iron and kitchen roll, then wash at 40.'],
    open: ['Our tablecloths are woven in Portugal from the finest linen.', 'So glad you’re enjoying it! Don’t forget to tag us in your table pictures.'],
  },
  {
    ask: 'How do I cancel the premium plan?',
    answered: [
      'Settings, then Plan, then the small “end plan” at the bottom. It stops at the end of the month.',
      'Reply here with “stop” and I’ll end it tonight, no questions.',
    ],
    open: [
      'We’d hate to see you go! Premium now comes with offline mode and two extra profiles.',
      'There’s so much to discover with Premium, have you tried our new mixes?',
    ],
  },
  // Why.
  {
    ask: 'Why did the portion get smaller?',
    answered: [
      'Because beef went up by a third and we didn’t want to raise the price. Maybe the wrong call.',
      'New plates, same 200 grams. We weighed it this morning to be sure.',
    ],
    open: ['All our dishes are cooked to order with ingredients from local farms.', 'Try the tasting menu: seven courses and a glass of wine for 45.'],
  },
  {
    ask: 'why is the upload limited to 10 files',
    answered: ['Old server, it chokes above that. We’re moving in May and the limit goes.', 'To keep the free plan free; it’s 200 on the paid one.'],
    open: ['Our upload is one of the fastest around and fully encrypted.', 'Upgrade to Pro today and get 20% off the first year!'],
  },
  // What, who, which.
  {
    ask: 'What size should I take if I’m between 40 and 41?',
    answered: ['Go up, they give hardly at all.', '41 with a thin sole in it.'],
    open: ['They’re so comfortable you’ll never want to take them off!', 'Sizes run from 36 to 46 and returns are always free.'],
  },
  {
    ask: 'Who do I talk to about a lost umbrella from the number 12?',
    answered: ['Lost property at Central, they keep things for a month: 0113 496 0007.', 'Me, if it was last night: is it the green one?'],
    open: ['We carry 30,000 people a day and hope everyone gets home dry!', 'Thank you for travelling with us, your comfort matters.'],
  },
  {
    ask: 'What’s in the vegetable box this week?',
    answered: ['Leeks, two kinds of squash, chard and the last tomatoes.', 'Chard and squash mostly, the list goes up on the door tonight.'],
    open: [
      'Eating with the seasons has never been easier, and it’s all grown within ten miles.',
      'Order before Wednesday and we deliver to your door for free.',
    ],
  },
  {
    ask: 'which of your teas has no caffeine?',
    answered: ['Rooibos and the three herbal ones in the yellow tins.', 'Anything with a yellow lid.'],
    open: ['Our teas come from small gardens in Assam and Sri Lanka.', 'There’s a tea for every mood, come in and smell them all ☕'],
  },
  {
    ask: 'Do you have the blue one in a 38, and can it be here before the 20th?',
    answered: ['One left in 38, and it’d be with you on the 17th.', 'The blue is gone in 38 I’m afraid; a grey one could be there on the 18th.'],
    open: ['The blue one has been such a favourite this season.', 'We ship worldwide with a tracked courier and wrap everything by hand.'],
  },
  {
    ask: 'Will the talk be recorded? I work evenings.',
    answered: ['We’ll film it and put it up the next day.', 'The speaker would rather not, but the slides go online.'],
    open: ['It’s going to be a fascinating evening with plenty of time for discussion.', 'Doors at 18:30, tickets at the door.'],
  },
  {
    ask: 'Are your straws really compostable at home?',
    answered: ['In a hot heap, within three months. In a cold one they take about a year.', 'They need an industrial plant, so no. We’re changing the label.'],
    open: ['Together we have kept two million plastic straws out of the ocean!', 'Our straws feel just like the real thing and come in six colours.'],
  },
]

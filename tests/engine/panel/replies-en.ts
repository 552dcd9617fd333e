import type { Case } from './case'

const COLD = 'humanity/complaint-cold'
const OPEN = 'listening/question-not-answered'
const DM = 'listening/dm-deflect'

/** English replies, half of them as they are better left alone. */
export const REPLIES_EN: readonly Case[] = [
  // Complaints met coldly.
  {
    replyingTo: 'Third time this month my box arrives crushed. Do you even pack these?',
    text: 'Thanks for your message! Have a lovely weekend 😊',
    hints: [COLD],
  },
  {
    replyingTo: 'I have been without heating since Monday and nobody picks up the phone.',
    text: 'Please visit our website for more information.',
    hints: [COLD],
  },
  { replyingTo: 'Worst haircut of my life. I cried in the car.', text: 'We always strive to provide the best service to our valued customers.', hints: [COLD] },
  { replyingTo: 'You charged me twice and your chat bot keeps hanging up on me.', text: 'Refunds take 7 to 10 business days.', hints: [COLD] },
  {
    replyingTo: 'The tour was cancelled an hour before. No email, nothing. Terrible.',
    text: 'We value your feedback. Check out our new summer tours!',
    hints: [COLD],
  },
  { replyingTo: 'Bread was mouldy on the day I bought it. Disgusting.', text: 'OK, noted.', hints: [COLD] },
  { replyingTo: 'Still no refund after five weeks, this is a joke.', text: 'DM us.', hints: [COLD, DM] },
  { replyingTo: 'Your driver shouted at my mother. Unacceptable.', text: 'Please contact customer service.', hints: [COLD, DM] },
  { replyingTo: 'The update broke the export and I lost a day of work.', text: 'Stay tuned for more updates 🚀', hints: [COLD] },
  // Complaints taken up.
  {
    replyingTo: 'Third time this month my box arrives crushed. Do you even pack these?',
    text: 'Three crushed boxes is three too many. I’m asking the packers today and a new one leaves tonight.',
    hints: [],
  },
  {
    replyingTo: 'I have been without heating since Monday and nobody picks up the phone.',
    text: 'Four cold nights, that’s awful. A fitter is with you by 14:00; if not, write here and I’ll chase. Tom',
    hints: [],
  },
  {
    replyingTo: 'Worst haircut of my life. I cried in the car.',
    text: 'Oh no. I’d hate that too. Mina would like to fix it for free, whenever suits you.',
    hints: [],
  },
  {
    replyingTo: 'You charged me twice and your chat bot keeps hanging up on me.',
    text: 'The second charge is already on its way back, you should see it by Thursday. And yes, the bot is being switched off.',
    hints: [],
  },
  { replyingTo: 'Bread was mouldy on the day I bought it. Disgusting.', text: 'Which branch was it? I’ll pull that batch now.', hints: [] },
  {
    replyingTo: 'Still no refund after five weeks, this is a joke.',
    text: 'You’re right, five weeks is no way to treat anybody. Please DM the order number; I’ll post the result here.',
    hints: [],
  },
  {
    replyingTo: 'The update broke the export and I lost a day of work.',
    text: 'We broke it in 3.1. Version 3.1.1 is out now and brings the export back; your files are untouched.',
    hints: [],
  },
  { replyingTo: 'Your playlist is killing me 😂 how dare you play that song again', text: 'Haha, we’ll do it again on Friday 😂', hints: [] },
  {
    replyingTo: 'The parking situation near the market is awful on Saturdays.',
    text: 'True. The tram stops right outside, and bikes can be left in the yard.',
    hints: [],
  },
  // The reply that defends itself, insults or half apologises.
  {
    replyingTo: 'The sizing is completely off, I ordered M and got a tent.',
    text: 'You should have read the size chart before ordering.',
    hints: ['humanity/defensive'],
  },
  { replyingTo: 'My plant arrived dead.', text: 'It was fine when it left our warehouse. Nobody else has complained.', hints: ['humanity/defensive'] },
  { replyingTo: 'Are dogs allowed?', text: 'As we already said in the post, read the caption before asking.', hints: ['humanity/defensive'] },
  { replyingTo: 'Why is the tea so expensive now?', text: 'If you can’t afford it, go elsewhere.', hints: ['humanity/offence'] },
  { replyingTo: 'I don’t get how to register.', text: 'Seriously, can you not read? It’s on the first page.', hints: ['humanity/offence'] },
  {
    replyingTo: 'That joke about nurses was really hurtful.',
    text: 'Sorry if anybody was offended. It was never our intention to hurt anyone.',
    hints: ['humanity/half-apology'],
  },
  { replyingTo: 'The guide left half the group behind!', text: 'We are sorry you feel that way about the tour.', hints: ['humanity/half-apology'] },
  {
    replyingTo: 'That joke about nurses was really hurtful.',
    text: 'You’re right, it made fun of people who deserve better. We’ve taken it down. Sorry.',
    hints: [],
  },
  { replyingTo: 'My plant arrived dead.', text: 'That’s not your fault: it sat in a cold van for two days. A new one goes out on Monday.', hints: [] },
  // Questions.
  { replyingTo: 'How much is the oak table?', text: 'Thank you so much for your interest! ❤️', hints: [OPEN] },
  { replyingTo: 'When does the ice rink open this year?', text: 'Very soon! Stay tuned 😍', hints: [OPEN] },
  { replyingTo: 'Does the jacket come in kids’ sizes?', text: 'DM us for details 🙏', hints: [DM] },
  { replyingTo: 'Where exactly is the new studio?', text: 'We’re so happy to have you in our community!', hints: [OPEN] },
  {
    replyingTo: 'Is the trail open after the storm?',
    text: 'Thanks for reaching out. Our team will get back to you as soon as possible.',
    hints: ['humanity/canned', OPEN],
  },
  { replyingTo: 'How much is the oak table?', text: '480 pounds, legs included.', hints: [] },
  { replyingTo: 'When does the ice rink open this year?', text: 'No date yet: the council decides on Thursday, and we’ll write it here.', hints: [] },
  { replyingTo: 'Does the jacket come in kids’ sizes?', text: 'Not yet, sorry. The smallest is XS adult.', hints: [] },
  { replyingTo: 'Where exactly is the new studio?', text: 'Above the bakery on Mill Lane.', hints: [] },
  { replyingTo: 'Which oil do you use?', text: 'Cold-pressed sunflower.', hints: [] },
  { replyingTo: 'Can I bring my own cup?', text: 'Please do!', hints: [] },
  // Praise and small talk.
  { replyingTo: 'Best pastries in town!', text: 'Thank you, Lena 🌹', hints: [] },
  { replyingTo: 'Lovely photos, as always.', text: 'That’s Farid behind the camera. He’ll be glad to read this.', hints: [] },
  { replyingTo: 'Count me in for Saturday.', text: 'See you there!', hints: [] },
  // Things that do not belong in the open.
  {
    replyingTo: 'Did my prescription arrive?',
    text: 'Hello Ms Weber, your order number 5519023 with the antidepressants is ready.',
    hints: ['humanity/private-data'],
  },
  { replyingTo: 'I still can’t log in.', text: 'Your account 88213345 is blocked because you owe 310 euros.', hints: ['humanity/private-data'] },
  { replyingTo: 'I lost the invoice, can you send it again?', text: 'Sure. Send us the invoice number by DM, please.', hints: [] },
  {
    replyingTo: 'Please add a ramp at the back door.',
    text: 'The matter will be reviewed. It has been decided that the budget is closed this year.',
    hints: ['humanity/faceless'],
  },
]

import type { CueHit, Reading } from '../model'
import { listed } from './listed'
import { said } from './said'

const BY_PHONE_OR_TICKET = /contact|call|phone|ring|ticket|email|support|reach|get in touch|تماس|زنگ|پشتیبانی|تیکت|ادمین|پیام|ارتباط/u
const BARE = /^(?:dms?|pm|inbox|دایرکت\p{L}?|پیوی|واتساپ)$/u
const COURTESY = /^(?:لطفا|سلام|عزیزم?|please|hi|hey|dear)$/u

/** Where a reply sends the person to a private message, the phone or a ticket, in text order. */
export function deflections(reading: Reading): readonly CueHit[] {
  const moved = [...said(reading, 'private-channel'), ...said(reading, 'redirect').filter(({ cue }) => BY_PHONE_OR_TICKET.test(cue))]
  return (moved.length > 0 ? moved : bareChannel(reading)).sort((a, b) => a.span[0] - b.span[0])
}

/** «دایرکت», "DM": the whole reply. */
function bareChannel(reading: Reading): CueHit[] {
  const [first, second] = reading.words.filter(({ norm }) => !COURTESY.test(norm))
  return first && !second && BARE.test(first.norm) ? [{ span: first.span, cue: first.norm, weight: 1 }] : []
}

/** Speaks of something that belongs out of sight: nobody's number, address, card or health belongs in public. */
export const needsPrivacy = (reading: Reading): boolean => listed(reading, 'private-matter').length > 0

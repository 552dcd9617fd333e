import type { Reading, Word } from '../model'
import { verbForm } from './verb-form-fa'
import { isQuoted } from './voice'

type Person = 'to' | 'shoma'

/** How many plain signs of each make a text speak to its reader in both ways; one slip may be a set phrase. */
const PLAINLY = 2

/** How Persian text speaks to its reader: by verbs and what hangs on words, since «تو» is also "in". What is quoted does not count. */
export function address(reading: Reading): Reading['address'] {
  const counts = { to: 0, shoma: 0 }
  let bothAtOnce = false
  for (const { words: range } of reading.sentences) {
    const found = new Set<Person>()
    for (const person of peopleIn(reading, range)) {
      counts[person]++
      found.add(person)
    }
    bothAtOnce ||= found.size === 2
  }
  if (counts.to > 0 && counts.shoma > 0 && (bothAtOnce || Math.min(counts.to, counts.shoma) >= PLAINLY)) return 'both'
  if (counts.to === 0 && counts.shoma === 0) return 'none'
  return counts.to > counts.shoma ? 'to' : 'shoma'
}

function peopleIn(reading: Reading, [from, to]: readonly [number, number]): readonly Person[] {
  const people: Person[] = []
  for (let at = from; at < to; at++) {
    const { norm, script, span } = reading.words[at] as Word
    if (script !== 'fa' || isQuoted(reading, span)) continue
    const next = at + 1 < to ? (reading.words[at + 1] as Word).norm : ''
    const person = norm === 'می' || norm === 'نمی' ? personOf(norm + next) : personOf(norm)
    if (person) people.push(person)
    if (norm === 'می' || norm === 'نمی') at++
  }
  return people
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Verbs and pronouns to one friend; none of them is another word too. */
const TO = setOf(
  'داری نداری هستی نیستی باشی نباشی بخوای بخواهی بتونی بتوانی بیای بری بدونی ببینی بکنی بخری بگی کن نکن بکن بیا برو بگو نگو بنویس بخون بخوان بخر نخر بفرست ببین بزن نزن بذار بگیر نگیر بپرس بشنو بمون یادته بهت ازت برات باهات خودت خودتو تویی دوستت نظرت عزیزت',
)
const SHOMA = setOf(
  'شما شماست شمایید بهتون ازتون براتون باهاتون خودتون خودتان نظرتون نظرتان برایتان کنید کنین نکنید نکنین بکنید بفرمایید بفرمایین نمایید فرمایید بیاید بیایید بیاین بنویسید بنویسین بگید بگین بگویید ببینید ببینین بخرید بخرین بخونید بخوانید بزنید بزنین بدید بدین بدهید بفرستید بفرستین باشید باشین',
)
const MI_TO = /^ن?می\p{L}+(?:نی|ری|دی|ای|گی|شی|زی|سی|تی|بی|وی)$/u
/** «میزی» and «میوه‌ای» only look like verbs to a friend. */
const NO_VERB = setOf('میلادی میدانی میزبانی میهمانی میراثی میهنی میکروبی میلیاردی')

function personOf(norm: string): Person | undefined {
  if (TO.has(norm)) return 'to'
  if (SHOMA.has(norm)) return 'shoma'
  if (MI_TO.test(norm) && !NO_VERB.has(norm) && verbForm(norm)) return 'to'
  return verbForm(norm)?.person === 'you' ? 'shoma' : undefined
}

import { describe, expect, it } from 'vitest'
import { read } from '../../../lib/engine/reading/read'

describe('The step of a Persian text', () => {
  it.each([
    ['داداش دمت گرم، خیلی باحاله', 0],
    ['سلام میشه بگین سفارشم کی می‌رسه؟', 1],
    ['دیگه نگران نباشید، خودمون براتون می‌فرستیم', 1],
    ['سفارش شما فردا صبح ارسال می‌شود و کد پیگیری را همین‌جا می‌نویسیم.', 2],
    ['به استحضار می‌رساند مرسولهٔ مذکور ارسال گردید و مراتب اعلام می‌گردد.', 4],
  ])('%s stands on step %i', (text, step) => {
    expect(read(text).register).toBe(step)
  })

  it('is the middle where there is too little to tell', () => {
    expect([read('سلام').register, read('👍').register]).toEqual([2, 2])
  })
})

describe('How a Persian text speaks to its reader', () => {
  it.each([
    ['اگه می‌خوای زودتر برسه، همین الان سفارش بده و بهم بگو چه رنگی دوست داری', 'to'],
    ['شما کدام مسیر را دوست دارید؟', 'shoma'],
    ['نظرتون رو برامون بنویسید', 'shoma'],
    ['تو کامنت‌ها بنویسید کدام مسیر را دوست دارید', 'shoma'],
    ['فردا از ساعت نه باز هستیم', 'none'],
    ['می‌تونی همین‌جا ثبت‌نام کنی یا اگر خواستید تماس بگیرید', 'both'],
    ['نوشته بود «دوستت دارم، برگرد»؛ شما هم بنویسید', 'shoma'],
    ['در میدانی نزدیک شما هستیم', 'shoma'],
  ])('%s: %s', (text, form) => {
    expect(read(text).address).toBe(form)
  })
})

describe('Politeness in Persian', () => {
  it('is above zero for a request with a softening word and below for a curt or insulting one', () => {
    expect(read('ببخشید، ممکنه لطفاً آدرس رو بنویسید؟').politeness).toBeGreaterThan(0)
    expect(read('سلام، خسته نباشید، ممنون از راهنمایی‌تون').politeness).toBeGreaterThan(0)
    expect(read('جواب بده دیگه، با توام').politeness).toBeLessThan(0)
    expect(read('احمق بی‌شعور').politeness).toBeLessThan(0)
  })
})

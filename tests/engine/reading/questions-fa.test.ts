import { describe, expect, it } from 'vitest'
import { read } from '../../../lib/engine/reading/read'

describe('A Persian question', () => {
  it.each([
    'قیمت این مدل چنده',
    'آدرس شعبه مرکزی کجاست',
    'ارسال به شهرستان دارید',
    'سایز ۴۲ موجوده',
    'چطور می‌تونم سفارش بدم',
    'کی دوباره موجود میشه',
    'آیا امکان پرداخت در محل هست',
    'نظر شما چیه',
    'برای پوست خشک هم خوبه؟',
    'كدوم رنگ رو داريد؟',
  ])('is heard with and without its mark: %s', (text) => {
    expect(read(text).asks).toBe(true)
  })

  it.each([
    'هر چی بخواید داریم',
    'نمی‌دونم چرا این‌قدر دوستش دارم',
    'چقدر قشنگ شده',
    'در این پست می‌گوییم چطور گلدان را آب بدهید.',
    'هر جا که باشید کنارتان هستیم',
    'این طرح رو خیلی‌ها دوست دارید',
    'می‌دونستید زنبورها می‌رقصند؟ داستانش در وبلاگ است.',
    'مگه میشه آدم عاشق بهار نباشه؟',
    'پرسید: «کی می‌آیید؟» و رفت.',
  ])('is not heard where nobody is asked: %s', (text) => {
    expect(read(text).asks).toBe(false)
  })

  it.each([
    ['قیمت این مدل چنده؟', 'price'],
    ['هزینه ارسال چقدر میشه؟', 'price'],
    ['کی می‌رسه دستم؟', 'time'],
    ['چند روزه می‌رسه؟', 'time'],
    ['تا چه ساعتی باز هستید؟', 'time'],
    ['کلاس‌ها از کی شروع می‌شه؟', 'time'],
    ['شعبه شیراز کجاست؟', 'place'],
    ['آدرس دقیق رو می‌گید؟', 'place'],
    ['چجوری ثبت‌نام کنم؟', 'how'],
    ['برای پوست حساس هم خوبه؟', 'yes-no'],
    ['ارسال به کرج دارید؟', 'yes-no'],
    ['کدوم رنگ بهتره؟', 'other'],
    ['چرا کامنت‌ها بسته‌ست؟', 'other'],
  ])('%s wants a %s', (text, wanted) => {
    expect(read(text).questions[0]?.asksFor).toBe(wanted)
  })

  it('tells a choice from an open question', () => {
    expect(read('آبی یا سبز؟').questions[0]?.kind).toBe('choice')
    expect(read('رنگ محبوبتون چیه؟').questions[0]?.kind).toBe('open')
  })
})

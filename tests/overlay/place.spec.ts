import { SITUATIONS, underlineError } from '../bench/page/underline-error'
import { expect, test, write } from '../e2e/harness/test'

const DRAFTS = [
  { name: 'English', language: 'en', everywhere: false, text: 'We moved the desk. It should be noted that the lift works again.', words: 'It should be noted' },
  {
    name: 'Persian',
    language: 'fa',
    everywhere: true,
    text: 'میز را جابه‌جا کردیم. لازم به ذکر است که آسانسور هم درست شد و کار می‌کند.',
    words: 'لازم به ذکر است',
  },
  { name: 'mixed', language: 'fa', everywhere: false, text: 'نسخهٔ Android 14 آمد؛ لازم به ذکر است که iOS هم هفتهٔ بعد می‌آید.', words: 'لازم به ذکر است' },
] as const

/** The farthest a line may stand from its words, in CSS pixels. */
const MOST = 2

for (const { name, language, text, words, everywhere } of DRAFTS) {
  test(`in a textarea the lines stand under their words, wherever the box goes (${name})`, async ({ desk }) => {
    test.setTimeout(180_000)
    await desk.set({ locale: language })
    const errors: Record<string, number> = {}
    for (const { name: situation, bring, early } of SITUATIONS.filter(({ always }) => everywhere || always)) {
      const page = await desk.open('bench/textarea', { language })
      if (early) await bring(page)
      await write(page, text)
      if (!early) await bring(page)
      errors[situation] = Math.round((await underlineError(page, words)) * 10) / 10
      await page.close()
    }
    console.log(name, errors)
    expect(Object.entries(errors).filter(([, error]) => error > MOST)).toEqual([])
  })
}

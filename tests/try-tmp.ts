import { launch } from './e2e/harness/launch'
import { addressOf } from './fixtures/site'
export async function run(args: string[]) {
  const l = await launch({ root: process.cwd(), headless: true, executablePath: '/usr/bin/chromium' })
  const p = await l.context.newPage()
  p.on('console', m => console.log('console', m.text())); p.on('pageerror', e => console.log('pageerror', e))
  l.context.serviceWorkers()[0]?.on('console', m => console.log('sw', m.text()))
  for (const [i, name] of args[0].split(',').entries()) {
  await p.goto(addressOf(name, { language: (args[2] ?? 'en') as 'en', theme: (args[3] ?? 'light') as 'light' }))
  const ed = p.locator('textarea.autosuggest-textarea__textarea, [contenteditable="true"]').first()
  await ed.click(); await p.keyboard.press('Control+End')
  await p.keyboard.type(args[1], { delay: 3 })
  await p.waitForTimeout(1500)
  console.log(name, JSON.stringify(await p.evaluate(() => window.fixture?.text())))
  console.log(await p.evaluate(() => { const o = document.querySelector('panjgol-overlay'); return o ? [...o.shadowRoot!.querySelectorAll('.place')].map(e => e.outerHTML.slice(0, 1500)) : 'no overlay' }))
  await p.screenshot({ path: `/tmp/shot-${i}.png` })
  }
  console.log(l.foreign)
  await l.close(); return 0
}

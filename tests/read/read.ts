import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { readingOf } from './reader'

const USAGE = 'npm run -s read -- --url https://x.com/home saved.html [--as mastodon]'

/**
 * `read --url <address> <saved page>`: what the adapter of that address reads in the saved page, as one JSON object. The page is
 * opened in the real browser at that address with its scripts off and the network closed. `--as` names the platform of a server
 * that no adapter lists.
 */
export async function run(args: readonly string[]): Promise<number> {
  const options = new Map<string, string>()
  const files: string[] = []
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? ''
    if (word.startsWith('--')) options.set(word.slice(2), args[++at] ?? '')
    else files.push(word)
  }
  const [file] = files
  const address = options.get('url')
  if (!file || !address || !URL.canParse(address)) return refuse(`Name the address and the saved page: ${USAGE}`)
  const html = await readFile(resolve(process.env['INIT_CWD'] ?? '.', file), 'utf8').catch(() => undefined)
  if (html === undefined) return refuse(`There is no file ${file} that can be read.`)
  const url = new URL(address)
  const as = options.get('as')
  console.log(JSON.stringify(await readSaved(url, html, as ? { [as]: [`${url.protocol}//${url.hostname}/*`] } : {}), null, 2))
  return 0
}

function refuse(sentence: string): number {
  console.error(sentence)
  return 1
}

async function readSaved(url: URL, html: string, hosts: Readonly<Record<string, readonly string[]>>): Promise<unknown> {
  const browser = await chromium.launch({ executablePath: process.env['CHROME_PATH'] ?? '', args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
  try {
    // The page's scripts are off; what is evaluated from here still runs.
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.route('**/*', (route) =>
      route.request().url() === url.href ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }) : route.abort(),
    )
    await page.goto(url.href, { waitUntil: 'domcontentloaded' })
    return await readingOf(page, { hosts })
  } finally {
    await browser.close()
  }
}

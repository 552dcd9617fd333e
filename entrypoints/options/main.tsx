import { render } from 'preact'
import { Options, type OptionsProps } from '../../components/options/Options'
import browser from '../../lib/browser'
import { OPTIONS } from '../../lib/i18n/options'
import { ask } from '../../lib/messaging/messenger'
import { localeOf } from '../../lib/settings/locale'
import type { Settings } from '../../lib/settings/settings'
import { settingsFrom } from '../../lib/settings/shape'
import { storable } from '../../lib/settings/storable'
import { onSettings, readSettings, saveSettings } from '../../lib/settings/store'
import './options.css'

let typed: Settings
let stored: Settings
let state: OptionsProps['state'] = 'idle'
/** What this page itself has stored comes back as changes, in order and late; the fields already show it, or something newer. */
let echoes: string[] = []

function show(): void {
  const locale = localeOf(typed, browser.i18n.getUILanguage())
  document.documentElement.lang = locale
  document.documentElement.dir = locale === 'fa' ? 'rtl' : 'ltr'
  document.title = OPTIONS[locale].title
  render(
    <Options
      settings={typed}
      locale={locale}
      state={state}
      onChange={keep}
      onAskHost={askHost}
      onExportTaught={exportTaught}
      onExport={exportAll}
      onImport={importAll}
      onErase={eraseAll}
    />,
    document.getElementById('app') as HTMLElement,
  )
}

function keep(next: Settings): void {
  typed = next
  const usable = storable(next, stored)
  echoes.push(JSON.stringify(settingsFrom(usable)))
  saveSettings(usable).then(
    () => {
      stored = usable
      state = 'saved'
      show()
    },
    () => {
      state = 'failed'
      show()
    },
  )
  show()
}

const askHost = (host: string): Promise<boolean> => browser.permissions.request({ origins: [`https://${host}/*`] }).catch(() => false)

async function exportAll(): Promise<void> {
  const backup = await ask('export', {})
  download(`panjgol-${backup.exported.slice(0, 10)}.json`, backup)
}

const exportTaught = (host: string): void => download(`panjgol-${host}.json`, { [host]: typed.taught[host] })

function download(name: string, content: unknown): void {
  const link = document.createElement('a')
  link.href = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(content, null, 2))}`
  link.download = name
  link.click()
}

async function importAll(backup: unknown): Promise<number | undefined> {
  const answer = await ask('import', { backup })
  return 'error' in answer ? undefined : answer.activities
}

async function eraseAll(): Promise<void> {
  await ask('erase', {})
}

async function start(): Promise<void> {
  stored = await readSettings()
  typed = stored
  show()
  if (location.hash) document.querySelector(location.hash)?.scrollIntoView()
  onSettings((next) => {
    stored = next
    const echo = echoes.indexOf(JSON.stringify(next))
    echoes = echoes.slice(echo + 1)
    if (echo < 0) typed = next
    show()
  })
}

void start()

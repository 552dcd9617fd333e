import { render } from 'preact'
import { Popup } from '../../components/Popup'
import browser from '../../lib/browser'
import { ask, askTab } from '../../lib/messaging/messenger'
import { GENERIC, PLATFORMS, platformAt } from '../../lib/platforms'
import { localeOf } from '../../lib/settings/locale'
import { hostPatterns, ownHandles, type Settings } from '../../lib/settings/settings'
import { onSettings, readSettings, saveSettings } from '../../lib/settings/store'
import { otherHostOf, withHandle, withHost } from './other-sites'
import './popup.css'

const DAYS = 28
/** After a site was turned on the script needs a moment to come into the page: how often, and after how many milliseconds, to ask again. */
const LOOKS = 8
const PATIENCE = 250

let looksLeft = 0

async function show(): Promise<void> {
  const settings = await readSettings()
  const locale = localeOf(settings, browser.i18n.getUILanguage())
  document.documentElement.lang = locale
  document.documentElement.dir = locale === 'fa' ? 'rtl' : 'ltr'
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  const platform = tab?.url ? platformAt(new URL(tab.url), hostPatterns(settings)) : undefined
  const isOff = platform !== undefined && settings.platformsOff.includes(platform.id)
  const [scorecard, status] = await Promise.all([
    ask('scorecard', { days: DAYS }).catch(() => undefined),
    tab?.id !== undefined && platform && !isOff && !settings.paused ? askTab(tab.id, 'page-status', {}) : undefined,
  ])
  if (status === undefined && platform && looksLeft-- > 0) setTimeout(() => void show(), PATIENCE)
  const save = (change: Partial<Settings>): void => void saveSettings({ ...settings, ...change })
  const turn = (on: boolean): void => {
    if (!platform) return
    looksLeft = LOOKS
    const others = settings.platformsOff.filter((id) => id !== platform.id)
    save({ platformsOff: on ? others : [...others, platform.id] })
  }
  const otherHost = otherHostOf(tab?.url, platform)
  const turnHost = async (on: boolean): Promise<void> => {
    if (otherHost === undefined || !GENERIC) return
    looksLeft = LOOKS
    const origins = [`https://${otherHost}/*`]
    // The browser's own question may close this popup: what follows from a yes has to be on its way before the answer is.
    const allowed = on ? browser.permissions.request({ origins }).catch(() => false) : browser.permissions.remove({ origins }).catch(() => true)
    save(withHost(settings, GENERIC.id, otherHost, on))
    if (on && !(await allowed)) save(withHost(settings, GENERIC.id, otherHost, false))
  }
  const teach = async (): Promise<void> => {
    if (tab?.id === undefined) return
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['teach.js'] }).catch(() => undefined)
    window.close()
  }
  const openOptions = (section?: string): void => {
    if (section) void browser.tabs.create({ url: browser.runtime.getURL(`options.html#${section}`) })
    else void browser.runtime.openOptionsPage()
    window.close()
  }
  render(
    <Popup
      locale={locale}
      {...(scorecard ? { scorecard } : {})}
      now={Date.now()}
      brands={settings.brands}
      activeBrand={settings.activeBrand}
      here={{
        ...(platform ? { platform: platform.name[locale] } : {}),
        ...(otherHost === undefined ? {} : { otherHost }),
        ...(status ? { status } : {}),
        handles: platform ? ownHandles(settings, platform.id) : [],
        isOff,
        paused: settings.paused,
        platforms: PLATFORMS.filter(({ id, isGeneric }) => !isGeneric && !settings.platformsOff.includes(id)).map(({ name }) => name[locale]),
        onTurn: turn,
        onTurnHost: (on) => void turnHost(on),
        onTeach: () => void teach(),
        onHandle: (handle) => platform && save(withHandle(settings, platform.id, handle)),
        onPause: (paused) => save({ paused }),
      }}
      onBrand={(activeBrand) => save({ activeBrand })}
      onOpen={(url) => void browser.tabs.create({ url })}
      onAnswered={(on, id) => void ask('mark-answered', { platform: on, id }).then(show)}
      onOptions={openOptions}
    />,
    document.getElementById('app') as HTMLElement,
  )
}

void show()
onSettings(() => void show())

import type { Locale } from '../engine/model'
import type { Settings } from './settings'

/** The language of the interface: the person's choice, else the browser's. */
export function localeOf(settings: Pick<Settings, 'locale'>, browserLanguage: string): Locale {
  if (settings.locale !== 'auto') return settings.locale
  return /^fa\b/i.test(browserLanguage) ? 'fa' : 'en'
}

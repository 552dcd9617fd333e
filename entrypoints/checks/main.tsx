import { render } from 'preact'
import { AllChecks } from '../../components/AllChecks'
import browser from '../../lib/browser'
import { RULES } from '../../lib/engine/rules'
import { RULE_DOCS } from '../../lib/engine/rules/docs'
import { WORDINGS } from '../../lib/engine/rules/wordings'
import { CHECKS } from '../../lib/i18n/checks'
import { localeOf } from '../../lib/settings/locale'
import { onSettings, readSettings } from '../../lib/settings/store'
import './checks.css'

async function show(): Promise<void> {
  const locale = localeOf(await readSettings(), browser.i18n.getUILanguage())
  document.documentElement.lang = locale
  document.documentElement.dir = locale === 'fa' ? 'rtl' : 'ltr'
  document.title = CHECKS[locale].title
  render(<AllChecks locale={locale} rules={RULES} wordings={WORDINGS} docs={RULE_DOCS} />, document.getElementById('app') as HTMLElement)
}

void show()
onSettings(() => void show())

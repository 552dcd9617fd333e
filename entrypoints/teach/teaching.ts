import { h, render } from 'preact'
import { TeachPanel, type TeachPanelProps } from '../../components/TeachPanel'
import { pickInPage } from '../../lib/page/pick'
import type { TaughtSite } from '../../lib/platforms/platform'
import { TAUGHT_PLACES, type TaughtPlace, taughtSelector } from '../../lib/platforms/taught-places'
import { localeOf } from '../../lib/settings/locale'
import { readSettings, saveSettings } from '../../lib/settings/store'
import { openStage } from './stage'

/** Leads through the places one by one and keeps, at the end, the selectors of what was pointed at. Nothing is kept when the person cancels. */
export async function startTeaching(window: Window): Promise<void> {
  const { document } = window
  const end = new AbortController()
  const stage = openStage(document, end.signal)
  if (!stage) return
  const locale = localeOf(await readSettings(), window.navigator.language)
  let taught: TaughtSite = {}
  let at = 0
  let outcome: TeachPanelProps['outcome']

  const place = (): TaughtPlace => TAUGHT_PLACES[at] ?? 'self'
  const leave = (): void => {
    render(null, stage.panel)
    end.abort()
  }
  const matches = (css: string | undefined): readonly Element[] => (css ? [...document.querySelectorAll(css)] : [])
  const draw = (): void => {
    // While an author or a time is asked for, the posts it may stand in are marked.
    const shown = outcome ? foundIn(document, taught, place()) : place() === 'author' || place() === 'time' ? matches(taught.post) : []
    stage.mark(shown)
    render(
      h(TeachPanel, {
        locale,
        place: place(),
        ...(outcome ? { outcome } : {}),
        onSkip: next,
        onAgain: again,
        onNext: next,
        onCancel: leave,
      }),
      stage.panel,
    )
  }
  const again = (): void => {
    outcome = undefined
    const { [place()]: _forgotten, ...rest } = taught
    taught = rest
    draw()
  }
  const next = (): void => {
    outcome = undefined
    at++
    // Without a post there is nothing that an author or a time could stand in.
    while ((place() === 'author' || place() === 'time') && !taught.post) at++
    if (at < TAUGHT_PLACES.length) draw()
    else {
      void keep(window.location.hostname, taught)
      leave()
    }
  }
  const pick = (element: Element): void => {
    const css = taughtSelector(place(), element, taught)
    if (css) taught = { ...taught, [place()]: css }
    outcome = css ? { count: foundIn(document, taught, place()).length } : 'not there'
    draw()
  }

  pickInPage(window, { ours: stage.host, onHover: stage.point, onPick: pick, onCancel: leave }, end.signal)
  draw()
}

/** What a taught place matches now; author and time are looked for in every post. */
function foundIn(document: Document, taught: TaughtSite, place: TaughtPlace): readonly Element[] {
  const css = taught[place]
  if (!css) return []
  if (place !== 'author' && place !== 'time') return [...document.querySelectorAll(css)]
  return [...document.querySelectorAll(taught.post ?? ':not(*)')].flatMap((post) => post.querySelector(css) ?? [])
}

async function keep(host: string, taught: TaughtSite): Promise<void> {
  const settings = await readSettings()
  await saveSettings({ ...settings, taught: { ...settings.taught, [host]: { ...settings.taught[host], ...taught } } })
}

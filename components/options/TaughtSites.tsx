import { isolate } from '../../lib/i18n/format'
import { OPTIONS } from '../../lib/i18n/options'
import { TEACH } from '../../lib/i18n/teach'
import type { TaughtSite } from '../../lib/platforms/platform'
import { isSelector, TAUGHT_PLACES, type TaughtPlace } from '../../lib/platforms/taught-places'
import { TextField } from './Field'
import type { SectionProps } from './section'

interface TaughtSitesProps extends SectionProps {
  /** Hands the places of one host to the person as a file. */
  readonly onExportTaught: (host: string) => void
}

/** What the person showed Panjgol on sites it does not know: seen, changed, taken along and forgotten here. */
export function TaughtSites({ settings, locale, onChange, onExportTaught }: TaughtSitesProps) {
  const words = OPTIONS[locale]
  const keep = (host: string, site: TaughtSite | undefined): void => {
    const { [host]: _before, ...others } = settings.taught
    onChange({ ...settings, taught: site ? { ...others, [host]: site } : others })
  }
  return (
    <>
      {Object.entries(settings.taught).map(([host, site]) => (
        <article class="entry" key={host} data-taught={host}>
          <h3>{words.taughtOn(isolate(host))}</h3>
          <p class="soft">{words.taughtHint}</p>
          {TAUGHT_PLACES.map((place) => (
            <TextField
              key={place}
              label={TEACH[locale].place[place]}
              direction="ltr"
              value={site[place] ?? ''}
              onChange={(css) => keep(host, withPlace(site, place, css))}
              {...(site[place] && !isSelector(site[place]) ? { problem: words.notASelector } : {})}
            />
          ))}
          <p class="bar">
            <button type="button" class="link" onClick={() => onExportTaught(host)}>
              {words.exportTaught}
            </button>
            <button type="button" class="link" onClick={() => keep(host, undefined)}>
              {words.forget}
            </button>
          </p>
        </article>
      ))}
    </>
  )
}

function withPlace(site: TaughtSite, place: TaughtPlace, css: string): TaughtSite {
  const { [place]: _before, ...others } = site
  return css.trim() === '' ? others : { ...others, [place]: css }
}

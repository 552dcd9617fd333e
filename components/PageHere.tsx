import { useState } from 'preact/hooks'
import type { Locale } from '../lib/engine/model'
import { isolate, list, number } from '../lib/i18n/format'
import { POPUP } from '../lib/i18n/popup'
import type { PageStatus } from '../lib/messaging/messages'

export interface HereProps {
  readonly locale: Locale
  /** Name of the platform of the page in front; undefined on any other page. */
  readonly platform?: string
  readonly isOff: boolean
  readonly paused: boolean
  readonly status?: PageStatus
  /** Names of the platforms that are on. */
  readonly platforms: readonly string[]
  readonly onTurn: (on: boolean) => void
  readonly onPause: (paused: boolean) => void
}

/** What Panjgol sees on the page in front, and the switches for it. */
export function PageHere({ locale, platform, isOff, paused, status, platforms, onTurn, onPause }: HereProps) {
  const words = POPUP[locale]
  return (
    <section class="here">
      <h2>{words.here}</h2>
      <p>{says({ locale, platform, isOff, paused, status, platforms })}</p>
      <div class="row">
        {paused ? (
          <button type="button" class="link" onClick={() => onPause(false)}>
            {words.resume}
          </button>
        ) : (
          <>
            {platform && (
              <button type="button" class="link" onClick={() => onTurn(isOff)}>
                {isOff ? words.turnOn : words.turnOff(platform)}
              </button>
            )}
            <button type="button" class="link" onClick={() => onPause(true)}>
              {words.pause}
            </button>
          </>
        )}
        {status && <CopyReport status={status} locale={locale} />}
      </div>
    </section>
  )
}

function says({
  locale,
  platform,
  isOff,
  paused,
  status,
  platforms,
}: Pick<HereProps, 'locale' | 'isOff' | 'paused' | 'platforms'> & { platform: string | undefined; status: PageStatus | undefined }): string {
  const words = POPUP[locale]
  if (paused) return words.paused
  if (!platform) return words.notSupported(list(platforms, locale))
  if (isOff) return words.switchedOff(platform)
  if (!status) return words.reload
  if (status.isPrivate) return words.isPrivate
  const parts = [
    words.boxes(status.composers.length, number(status.composers.length, locale)),
    words.posts(status.posts, number(status.posts, locale)),
    status.self ? words.self(isolate(`@${status.self}`)) : words.noSelf,
    ...(status.complete === false && status.posts > 0 ? [words.folded] : []),
  ]
  return `${parts.join(locale === 'fa' ? '؛ ' : '; ')}.`
}

/** A report for whoever mends the adapter: places and counts, no text of anybody and no name. */
function CopyReport({ status, locale }: { readonly status: PageStatus; readonly locale: Locale }) {
  const words = POPUP[locale]
  const [copied, setCopied] = useState(false)
  const copy = async (): Promise<void> => {
    const { self, ...rest } = status
    await navigator.clipboard.writeText(JSON.stringify({ ...rest, self: self !== undefined }, null, 2))
    setCopied(true)
  }
  return (
    <button type="button" class="link" onClick={() => void copy()}>
      {copied ? words.copied : words.copyReport}
    </button>
  )
}

import { useState } from 'preact/hooks'
import type { Locale } from '../lib/engine/model'
import { isolate } from '../lib/i18n/format'
import { POPUP } from '../lib/i18n/popup'
import { PROBLEMS } from '../lib/i18n/problems'
import type { PageStatus } from '../lib/messaging/messages'
import { handleFrom } from '../lib/settings/addresses'
import { seenHere } from './seen-here'

export interface HereProps {
  readonly locale: Locale
  /** Name of the platform of the page in front; undefined on any other page. */
  readonly platform?: string
  /** Host of the page in front where it is a site no adapter knows, turned on or not. */
  readonly otherHost?: string
  readonly isOff: boolean
  readonly paused: boolean
  readonly status?: PageStatus
  /** The person's own names on this platform, as they told us. */
  readonly handles: readonly string[]
  /** Names of the platforms that are on. */
  readonly platforms: readonly string[]
  readonly onTurn: (on: boolean) => void
  readonly onTurnHost: (on: boolean) => void
  readonly onTeach: () => void
  readonly onHandle: (handle: string) => void
  readonly onPause: (paused: boolean) => void
}

/** What Panjgol sees on the page in front, and the switches for it. */
export function PageHere(props: HereProps) {
  const { locale, status, paused, onPause } = props
  const words = POPUP[locale]
  return (
    <section class="here">
      <h2>{words.here}</h2>
      <p data-sees>{seenHere(props)}</p>
      {status && !status.isPrivate && !paused && <OwnName {...props} status={status} />}
      <div class="row">
        {paused ? (
          <button type="button" class="link" onClick={() => onPause(false)}>
            {words.resume}
          </button>
        ) : (
          <>
            <Switches {...props} />
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

function Switches({ locale, platform, otherHost, isOff, onTurn, onTurnHost, onTeach }: HereProps) {
  const words = POPUP[locale]
  if (otherHost !== undefined && !isOff) {
    const host = isolate(otherHost)
    return (
      <>
        <button type="button" class="link" onClick={() => onTurnHost(platform === undefined)}>
          {platform === undefined ? words.turnOnHost(host) : words.turnOffHost(host)}
        </button>
        {platform !== undefined && (
          <button type="button" class="link" onClick={onTeach}>
            {words.teach}
          </button>
        )}
      </>
    )
  }
  return platform === undefined ? null : (
    <button type="button" class="link" onClick={() => onTurn(isOff)}>
      {isOff ? words.turnOn : words.turnOff(platform)}
    </button>
  )
}

/** The own name is asked for once, where a page does not show it; one that it shows can be remembered for pages that do not. */
function OwnName({ locale, platform = '', status, handles, onHandle }: HereProps & { readonly status: PageStatus }) {
  const words = POPUP[locale]
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const { self } = status
  if (self !== undefined) {
    const isKnown = handles.some((handle) => handle.toLowerCase() === self.toLowerCase())
    return isKnown ? null : (
      <button type="button" class="link" onClick={() => onHandle(self)}>
        {words.rememberSelf(isolate(`@${self}`))}
      </button>
    )
  }
  if (handles.length > 0) return null
  const remember = (event: Event): void => {
    event.preventDefault()
    const handle = handleFrom(typed)
    if (handle === undefined) setProblem(PROBLEMS[locale]['handle-not-a-name'])
    else onHandle(handle)
  }
  return (
    <form class="own-name" onSubmit={remember}>
      <label>
        {words.askName(platform)}
        <input type="text" dir="ltr" value={typed} aria-invalid={problem !== undefined} onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <button type="submit" class="link">
        {words.remember}
      </button>
      {problem && <p class="soft">{problem}</p>}
    </form>
  )
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

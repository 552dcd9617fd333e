import { useState } from 'preact/hooks'
import { OPTIONS } from '../../lib/i18n/options'
import { PROBLEMS } from '../../lib/i18n/problems'
import { PLATFORMS } from '../../lib/platforms'
import { hostFrom } from '../../lib/settings/addresses'
import { Switch, TextField } from './Field'
import type { SectionProps } from './section'

interface PlatformsSectionProps extends SectionProps {
  /** Asks the browser for one host; answers whether the person allowed it. */
  readonly onAskHost: (host: string) => Promise<boolean>
}

/** Where Panjgol is. */
export function PlatformsSection({ settings, locale, onChange, onAskHost }: PlatformsSectionProps) {
  const words = OPTIONS[locale]
  const turn = (id: string, on: boolean): void =>
    onChange({ ...settings, platformsOff: on ? settings.platformsOff.filter((other) => other !== id) : [...settings.platformsOff, id] })
  return (
    <>
      {PLATFORMS.map(({ id, name, rank, matches }) => (
        <Switch
          key={id}
          label={name[locale] + (rank === 'beta' ? ` (${words.beta})` : '')}
          detail={matches.map((match) => match.replace(/^https:\/\/|\/\*$/g, '')).join(', ')}
          checked={!settings.platformsOff.includes(id)}
          onChange={(on) => turn(id, on)}
        />
      ))}
      {PLATFORMS.filter(({ manyHosts }) => manyHosts).map(({ id, name }) => (
        <Hosts key={id} platform={id} name={name[locale]} settings={settings} locale={locale} onChange={onChange} onAskHost={onAskHost} />
      ))}
    </>
  )
}

function Hosts({ platform, name, settings, locale, onChange, onAskHost }: PlatformsSectionProps & { readonly platform: string; readonly name: string }) {
  const words = OPTIONS[locale]
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const hosts = settings.hosts[platform] ?? []
  const keep = (list: readonly string[]): void => onChange({ ...settings, hosts: { ...settings.hosts, [platform]: list } })
  const add = async (): Promise<void> => {
    const host = hostFrom(typed)
    if (!host) return setProblem(PROBLEMS[locale]['host-not-a-name'])
    if (hosts.includes(host)) return setProblem(PROBLEMS[locale]['host-twice'])
    if (!(await onAskHost(host))) return setProblem(words.refused(host))
    setTyped('')
    setProblem(undefined)
    keep([...hosts, host])
  }
  return (
    <article class="entry">
      <h3>{words.hosts(name)}</h3>
      {hosts.map((host) => (
        <p class="bar" key={host}>
          <bdi>{host}</bdi>
          <button type="button" class="link" onClick={() => keep(hosts.filter((other) => other !== host))}>
            {words.remove}
          </button>
        </p>
      ))}
      <TextField label={words.addHost} hint={words.hostsHint} direction="ltr" value={typed} onChange={setTyped} {...(problem ? { problem } : {})} />
      <button type="button" class="button" onClick={() => void add()}>
        {words.addHost}
      </button>
    </article>
  )
}

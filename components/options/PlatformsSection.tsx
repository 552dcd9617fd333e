import { useState } from 'preact/hooks'
import { OPTIONS } from '../../lib/i18n/options'
import { PROBLEMS } from '../../lib/i18n/problems'
import { PLATFORMS } from '../../lib/platforms'
import { hostFrom } from '../../lib/settings/addresses'
import { Switch, TextField } from './Field'
import type { SectionProps } from './section'
import { TaughtSites } from './TaughtSites'

interface PlatformsSectionProps extends SectionProps {
  /** Asks the browser for one host; answers whether the person allowed it. */
  readonly onAskHost: (host: string) => Promise<boolean>
  /** Hands what was taught about one host to the person as a file. */
  readonly onExportTaught: (host: string) => void
}

/** Where Panjgol is. */
export function PlatformsSection({ settings, locale, onChange, onAskHost, onExportTaught }: PlatformsSectionProps) {
  const words = OPTIONS[locale]
  const turn = (id: string, on: boolean): void =>
    onChange({ ...settings, platformsOff: on ? settings.platformsOff.filter((other) => other !== id) : [...settings.platformsOff, id] })
  return (
    <>
      {PLATFORMS.map(({ id, name, rank, matches }) => (
        <Switch
          key={id}
          label={name[locale] + (rank === 'beta' ? ` (${words.beta})` : '')}
          detail={[...matches.map((match) => match.replace(/^https:\/\/|\/\*$/g, '')), ...(settings.hosts[id] ?? [])].join(', ')}
          checked={!settings.platformsOff.includes(id)}
          onChange={(on) => turn(id, on)}
        />
      ))}
      {PLATFORMS.filter(({ manyHosts }) => manyHosts).map(({ id, name, isGeneric }) => (
        <Hosts
          key={id}
          platform={id}
          title={isGeneric ? words.otherSites : words.hosts(name[locale])}
          hint={isGeneric ? words.siteHint : words.hostsHint}
          action={isGeneric ? words.addSite : words.addHost}
          settings={settings}
          locale={locale}
          onChange={onChange}
          onAskHost={onAskHost}
        />
      ))}
      <TaughtSites settings={settings} locale={locale} onChange={onChange} onExportTaught={onExportTaught} />
    </>
  )
}

interface HostsProps extends Omit<PlatformsSectionProps, 'onExportTaught'> {
  readonly platform: string
  readonly title: string
  readonly hint: string
  readonly action: string
}

function Hosts({ platform, title, hint, action, settings, locale, onChange, onAskHost }: HostsProps) {
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
      <h3>{title}</h3>
      {hosts.map((host) => (
        <p class="bar" key={host}>
          <bdi>{host}</bdi>
          <button type="button" class="link" onClick={() => keep(hosts.filter((other) => other !== host))}>
            {words.remove}
          </button>
        </p>
      ))}
      <TextField label={action} hint={hint} direction="ltr" value={typed} onChange={setTyped} {...(problem ? { problem } : {})} />
      <button type="button" class="button" onClick={() => void add()}>
        {action}
      </button>
    </article>
  )
}

import type { RegisteredPlatform } from '../../lib/platforms/platform'
import { hostFrom } from '../../lib/settings/addresses'
import { activeBrand, type Settings } from '../../lib/settings/settings'

/** The host of a page that no adapter knows, or that only the one for other sites stands in for. */
export function otherHostOf(address: string | undefined, platform: RegisteredPlatform | undefined): string | undefined {
  if (!address?.startsWith('https://') || (platform && !platform.isGeneric)) return undefined
  return hostFrom(address)
}

/** The settings with one host more, or less, of a platform. */
export function withHost({ hosts }: Settings, platform: string, host: string, on: boolean): Pick<Settings, 'hosts'> {
  const others = (hosts[platform] ?? []).filter((other) => other !== host)
  return { hosts: { ...hosts, [platform]: on ? [...others, host] : others } }
}

/** The settings with one more own name of the brand that speaks now. */
export function withHandle(settings: Settings, platform: string, handle: string): Pick<Settings, 'brands'> {
  const { id } = activeBrand(settings)
  return { brands: settings.brands.map((brand) => (brand.id === id ? { ...brand, handles: [...brand.handles, { platform, handle }] } : brand)) }
}

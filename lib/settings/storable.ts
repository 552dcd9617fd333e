import { handleFrom, hostFrom } from './addresses'
import type { BrandProfile, Settings } from './settings'

/**
 * What of the typed settings can be used: a share that is none keeps its stored value, an account or a server that is none is left
 * out, and names are reduced to themselves. Everything else is kept as typed, so one unfinished field holds nothing back.
 */
export function storable(typed: Settings, stored: Settings): Settings {
  return {
    ...typed,
    brands: typed.brands.map((brand) =>
      storableBrand(
        brand,
        stored.brands.find(({ id }) => id === brand.id),
      ),
    ),
    hosts: Object.fromEntries(
      Object.entries(typed.hosts).map(([platform, hosts]) => [platform, [...new Set(hosts.map(hostFrom).filter((host) => host !== undefined))]]),
    ),
  }
}

function storableBrand(brand: BrandProfile, before: BrandProfile | undefined): BrandProfile {
  const isShare = brand.promoCeiling >= 0 && brand.promoCeiling <= 1
  return {
    ...brand,
    promoCeiling: isShare ? brand.promoCeiling : (before?.promoCeiling ?? 0.4),
    handles: brand.handles.flatMap(({ platform, handle }) => {
      const name = handleFrom(handle)
      return name === undefined ? [] : [{ platform, handle: name }]
    }),
  }
}

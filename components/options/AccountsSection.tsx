import { OPTIONS } from '../../lib/i18n/options'
import { PLATFORMS } from '../../lib/platforms'
import type { OwnHandle } from '../../lib/settings/settings'
import { TextField } from './Field'
import type { BrandSectionProps } from './section'

/** The brand's own names on the sites. */
export function AccountsSection({ settings, locale, brand, onBrand, onRemoved, problemAt }: BrandSectionProps) {
  const words = OPTIONS[locale]
  const change = (at: number, handle: OwnHandle): void => onBrand({ handles: brand.handles.map((old, index) => (index === at ? handle : old)) })
  return (
    <>
      {brand.handles.length === 0 && <p class="soft">{words.noAccounts}</p>}
      {brand.handles.map(({ platform, handle }, at) => {
        const problem = problemAt(`handles.${at}.handle`)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: an account has no identity but its place; its name changes while it is typed.
          <div class="pair" key={at}>
            <div class="field">
              <select aria-label={words.platform} value={platform} onChange={(event) => change(at, { platform: event.currentTarget.value, handle })}>
                {PLATFORMS.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name[locale]}
                  </option>
                ))}
              </select>
            </div>
            <TextField
              label={words.handle}
              direction="ltr"
              value={handle}
              onChange={(next) => change(at, { platform, handle: next })}
              {...(problem ? { problem } : {})}
            />
            <button
              type="button"
              class="link"
              onClick={() => {
                onBrand({ handles: brand.handles.filter((_, index) => index !== at) })
                onRemoved(handle || words.handle, settings)
              }}
            >
              {words.remove}
            </button>
          </div>
        )
      })}
      <button type="button" class="button" onClick={() => onBrand({ handles: [...brand.handles, { platform: PLATFORMS[0]?.id ?? '', handle: '' }] })}>
        {words.addAccount}
      </button>
    </>
  )
}

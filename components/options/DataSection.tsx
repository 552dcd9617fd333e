import { useState } from 'preact/hooks'
import type { Locale } from '../../lib/engine/model'
import { day, number } from '../../lib/i18n/format'
import { OPTIONS } from '../../lib/i18n/options'
import type { Backup } from '../../lib/messaging/messages'

export interface DataSectionProps {
  readonly locale: Locale
  readonly onExport: () => Promise<void>
  /** Answers how many items were taken in, or undefined when the file was none of ours. */
  readonly onImport: (backup: unknown) => Promise<number | undefined>
  readonly onErase: () => Promise<void>
}

/** A copy of everything, and the way to be rid of it. */
export function DataSection({ locale, onExport, onImport, onErase }: DataSectionProps) {
  const words = OPTIONS[locale]
  const [says, setSays] = useState('')
  const [file, setFile] = useState<Backup>()
  const [sure, setSure] = useState(false)
  const tell = (attempt: () => Promise<string>): void => {
    attempt().then(setSays, () => setSays(words.failed))
  }
  const choose = async (chosen: File | undefined): Promise<void> => {
    setFile(undefined)
    setSays('')
    if (!chosen) return
    const backup = await chosen.text().then(parsed)
    if (backup) setFile(backup)
    else setSays(words.notABackup)
  }
  return (
    <>
      <div class="entry">
        <h3>{words.export}</h3>
        <p class="hint-line">{words.exportHint}</p>
        <button type="button" class="button" onClick={() => tell(() => onExport().then(() => ''))}>
          {words.export}
        </button>
      </div>
      <div class="entry">
        <h3>{words.import}</h3>
        <p class="hint-line">{words.importHint}</p>
        <label class="button file">
          {words.chooseFile}
          <input type="file" accept="application/json,.json" onChange={(event) => void choose(event.currentTarget.files?.[0])} />
        </label>
        {file && (
          <>
            <p>{words.importPreview(number(file.activities.length, locale), number(brandsIn(file), locale), day(Date.parse(file.exported), locale))}</p>
            <p class="bar">
              <button
                type="button"
                class="button"
                onClick={() =>
                  tell(async () => {
                    const taken = await onImport(file)
                    setFile(undefined)
                    return taken === undefined ? words.notABackup : words.imported(number(taken, locale))
                  })
                }
              >
                {words.importNow}
              </button>
              <button type="button" class="link" onClick={() => setFile(undefined)}>
                {words.cancel}
              </button>
            </p>
          </>
        )}
      </div>
      <div class="entry">
        <h3>{words.erase}</h3>
        <p class="hint-line">{words.eraseHint}</p>
        {sure ? (
          <>
            <p>{words.eraseSure}</p>
            <p class="bar">
              <button
                type="button"
                class="button danger"
                onClick={() =>
                  tell(async () => {
                    await onErase()
                    setSure(false)
                    return words.erased
                  })
                }
              >
                {words.eraseNow}
              </button>
              <button type="button" class="link" onClick={() => setSure(false)}>
                {words.cancel}
              </button>
            </p>
          </>
        ) : (
          <button type="button" class="button" onClick={() => setSure(true)}>
            {words.erase}
          </button>
        )}
      </div>
      <p role="status" class="says">
        {says}
      </p>
    </>
  )
}

/** What a file holds, when it is one of ours. */
function parsed(text: string): Backup | undefined {
  try {
    const backup = JSON.parse(text) as Partial<Backup>
    return backup.panjgol === 1 && Array.isArray(backup.activities) && typeof backup.exported === 'string' ? (backup as Backup) : undefined
  } catch {
    return undefined
  }
}

const brandsIn = ({ settings }: Backup): number => {
  const { brands } = (settings ?? {}) as { brands?: unknown }
  return Array.isArray(brands) ? brands.length : 0
}

import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { normalise } from '../../lib/engine/reading/normalise'

let fields = 0

/** An id that no other field of the page has; `useId` gives one out twice when a field is removed and brought back. */
const useFieldId = (): string => useState(() => `field-${++fields}`)[0]

interface FieldProps {
  readonly label: string
  readonly hint?: string
  /** The sentence beside a value that is not used as it stands. */
  readonly problem?: string
}

/** A label, what stands under it, and the sentence beside it. */
export function Field({ label, hint, problem, id, children }: FieldProps & { readonly id: string; readonly children: ComponentChildren }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {hint && (
        <p class="hint-line" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`} role="status">
          {problem}
        </p>
      )}
    </div>
  )
}

interface TextFieldProps extends FieldProps {
  readonly value: string
  readonly multiline?: boolean
  readonly direction?: 'auto' | 'ltr'
  readonly inputMode?: 'text' | 'decimal'
  readonly onChange: (value: string) => void
}

/** One line, or several, of text. */
export function TextField({ label, hint, problem, value, multiline = false, direction = 'auto', inputMode = 'text', onChange }: TextFieldProps) {
  const id = useFieldId()
  const common = { id, value, dir: direction, 'aria-describedby': `${id}-hint ${id}-problem`, 'aria-invalid': problem !== undefined } as const
  return (
    <Field label={label} id={id} {...(hint ? { hint } : {})} {...(problem ? { problem } : {})}>
      {multiline ? (
        <textarea rows={2} {...common} onInput={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input type="text" inputMode={inputMode} {...common} onInput={(event) => onChange(event.currentTarget.value)} />
      )}
    </Field>
  )
}

interface WordsFieldProps extends FieldProps {
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
}

const split = (text: string): readonly string[] =>
  text
    .split(/[,،;؛\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '')

/** A list of words, separated by commas of either language. What is typed stays as typed while it means the same list. */
export function WordsField({ value, onChange, ...field }: WordsFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const isSame = typed !== null && JSON.stringify(split(typed)) === JSON.stringify(value)
  return (
    <TextField
      {...field}
      value={isSame ? typed : value.join('، ')}
      onChange={(text) => {
        setTyped(text)
        onChange(split(text))
      }}
    />
  )
}

interface PercentFieldProps extends FieldProps {
  /** 0 to 1; NaN while what is typed is no number. */
  readonly value: number
  readonly onChange: (value: number) => void
}

const shareOf = (typed: string): number => {
  const digits = normalise(typed).text.replace(/[%\s]/g, '')
  return digits === '' ? Number.NaN : Number(digits) / 100
}

/** A share, typed in per cent, in any digits. */
export function PercentField({ value, onChange, ...field }: PercentFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const isSame = typed !== null && Object.is(shareOf(typed), value)
  return (
    <TextField
      {...field}
      inputMode="decimal"
      direction="ltr"
      value={isSame ? typed : String(Math.round(value * 1000) / 10)}
      onChange={(text) => {
        setTyped(text)
        onChange(shareOf(text))
      }}
    />
  )
}

interface ChoiceProps<T extends string> extends FieldProps {
  readonly value: T
  readonly choices: Readonly<Record<T, string>>
  readonly onChange: (value: T) => void
}

/** One of a few, all of them in sight. */
export function Choice<T extends string>({ label, hint, value, choices, onChange }: ChoiceProps<T>) {
  const name = useFieldId()
  return (
    <fieldset class="field">
      <legend>{label}</legend>
      {(Object.entries(choices) as [T, string][]).map(([choice, says]) => (
        <label class="choice" key={choice}>
          <input type="radio" name={name} checked={choice === value} onChange={() => onChange(choice)} />
          <span>{says}</span>
        </label>
      ))}
      {hint && <p class="hint-line">{hint}</p>}
    </fieldset>
  )
}

interface SwitchProps {
  readonly label: string
  readonly detail?: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** On or off, with what it is about. */
export function Switch({ label, detail, checked, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <input type="checkbox" role="switch" checked={checked} aria-checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {label}
        {detail && <small>{detail}</small>}
      </span>
    </label>
  )
}

import { useState } from 'preact/hooks'
import type { Example, Locale, RegisteredRule, RuleDocs, Wording } from '../lib/engine/model'
import { PRINCIPLES } from '../lib/engine/principles'
import { normalise } from '../lib/engine/reading/normalise'
import { CARD } from '../lib/i18n/card'
import { CHECKS } from '../lib/i18n/checks'
import { list, number } from '../lib/i18n/format'
import { OPTIONS } from '../lib/i18n/options'
import { PLATFORMS } from '../lib/platforms'
import { Flower } from './Flower'

export interface AllChecksProps {
  readonly locale: Locale
  readonly rules: readonly RegisteredRule[]
  readonly wordings: Readonly<Record<string, Wording>>
  readonly docs: Readonly<Record<string, RuleDocs>>
}

/** Every check there is, with its words, its source and its examples in both languages. */
export function AllChecks({ locale, rules, wordings, docs }: AllChecksProps) {
  const words = CHECKS[locale]
  const [typed, setTyped] = useState('')
  const shown = rules.filter((rule) => mentions(rule, wordings[rule.id], docs[rule.id], typed))
  return (
    <main class="checks" data-ready>
      <h1>
        <Flower touched={PRINCIPLES.map(({ id }) => id)} theme="light" size={26} />
        {words.title}
      </h1>
      <p class="soft">{words.intro(number(rules.length, locale))}</p>
      <label class="find">
        {words.find}
        <input type="search" dir="auto" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <p role="status">{shown.length === 0 ? words.none(quoted(typed, locale)) : ''}</p>
      {PRINCIPLES.map(({ id, name, seed }) => {
        const own = shown.filter(({ principle }) => principle === id)
        if (own.length === 0) return null
        return (
          <section key={id} class={id} aria-labelledby={id}>
            <h2 id={id}>{name[locale]}</h2>
            <p class="soft">{seed[locale]}</p>
            {own.map((rule) => (
              <Check key={rule.id} rule={rule} wording={wordings[rule.id]} docs={docs[rule.id]} locale={locale} />
            ))}
          </section>
        )
      })}
    </main>
  )
}

interface CheckProps {
  readonly rule: RegisteredRule
  readonly wording: Wording | undefined
  readonly docs: RuleDocs | undefined
  readonly locale: Locale
}

function Check({ rule, wording, docs, locale }: CheckProps) {
  const words = CHECKS[locale]
  if (!wording) return null
  const { line, reason, choice } = wording.words[locale]
  return (
    <article class="check" id={rule.id.replace('/', '-')}>
      <h3>{wording.name[locale]}</h3>
      <p class="soft tags">
        {[
          OPTIONS[locale].severity[rule.severity],
          CARD[locale].tier[rule.tier],
          list(
            rule.kinds.map((kind) => words.kinds[kind]),
            locale,
          ),
        ].join(' · ')}
      </p>
      {docs && <p>{docs.sees[locale]}</p>}
      <dl>
        <dt>{words.says}</dt>
        <dd>
          {plain(line)} {plain(reason)} {plain(choice)}
        </dd>
        <dt>{words.source}</dt>
        <dd>
          <bdi>{wording.source[locale]}</bdi>
        </dd>
        {docs && (
          <>
            <dt>{words.limits}</dt>
            <dd>{docs.limits[locale]}</dd>
          </>
        )}
      </dl>
      {docs && (
        <div class="examples">
          {([locale, locale === 'fa' ? 'en' : 'fa'] as const).map((language) => (
            <details key={language} open={language === locale}>
              <summary>{words.examplesIn[language]}</summary>
              <Examples title={words.speaksOn} examples={docs.bad[language]} locale={locale} kind="bad" />
              <Examples title={words.leavesAlone} examples={docs.good[language]} locale={locale} kind="good" />
            </details>
          ))}
        </div>
      )}
    </article>
  )
}

interface ExamplesProps {
  readonly title: string
  readonly examples: readonly Example[]
  readonly locale: Locale
  readonly kind: 'bad' | 'good'
}

function Examples({ title, examples, locale, kind }: ExamplesProps) {
  return (
    <div class={kind}>
      <h4>{title}</h4>
      <ul>
        {examples.map((example) => (
          <li key={`${example.text} ${around(example, locale)}`}>
            <p dir="auto">{example.text}</p>
            {around(example, locale) !== '' && <small>{around(example, locale)}</small>}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What surrounds an example where that matters. */
function around({ replyingTo, platform, recent, brand, waiting }: Example, locale: Locale): string {
  const words = CHECKS[locale]
  const parent = typeof replyingTo === 'string' ? replyingTo : replyingTo?.text
  return [
    ...(parent === undefined ? [] : [words.answering(quoted(parent, locale))]),
    ...(platform ? [words.on(PLATFORMS.find(({ id }) => id === platform)?.name[locale] ?? platform)] : []),
    ...(recent?.length ? [words.after(number(recent.length, locale))] : []),
    ...(waiting?.length ? [words.whileWaiting(number(waiting.length, locale))] : []),
    ...(brand ? [words.withBrand] : []),
  ].join(locale === 'fa' ? '، ' : ', ')
}

/** Other people's words keep their own direction inside a sentence. */
const quoted = (text: string, locale: Locale): string => (locale === 'fa' ? `«\u2068${text}\u2069»` : `“\u2068${text}\u2069”`)

/** The words of a hint without a draft to take the quoted words from. */
const plain = (text: string): string => text.replace(/\{\w+\}/g, '…')

/** Whether anything of a check speaks of what was typed, in either language and spelling. */
function mentions(rule: RegisteredRule, wording: Wording | undefined, docs: RuleDocs | undefined, typed: string): boolean {
  const wanted = normalise(typed).text.trim().toLowerCase()
  if (wanted === '') return true
  const texts = [
    rule.id,
    ...Object.values(wording?.name ?? {}),
    ...Object.values(wording?.words ?? {}).flatMap((words) => Object.values(words)),
    ...Object.values(docs?.sees ?? {}),
  ]
  return texts.some((text) => normalise(text).text.toLowerCase().includes(wanted))
}

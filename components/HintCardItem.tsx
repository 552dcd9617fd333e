import type { Action, Hint, Locale, PrincipleId, Span } from '../lib/engine/model'
import { PRINCIPLES } from '../lib/engine/principles'
import { CARD } from '../lib/i18n/card'
import type { CardActs, CardView } from './HintCard'
import { PETALS } from './petal-colours'

/** Own posts, as links where the site has told their address. */
export type RestsOn = readonly { readonly id: string; readonly text: string; readonly permalink?: string }[]

interface HintItemProps {
  readonly hint: Hint
  readonly view: CardView
  readonly acts: CardActs
}

/** One hint: a line when folded; open, what was seen, why it may matter, and what the writer may do. */
export function HintItem({ hint, view, acts }: HintItemProps) {
  const { locale, theme } = view
  const isOpen = view.open === hint.rule
  return (
    <li
      class="hint"
      data-rule={hint.rule}
      data-principle={hint.principle}
      data-open={isOpen}
      style={{ '--petal': PETALS[hint.principle][theme], '--line': PETALS[hint.principle].line }}
    >
      <button type="button" class="line" aria-expanded={isOpen} onClick={() => acts.onToggle(hint.rule)}>
        <span class="principle">{nameOf(hint.principle, locale)}</span>
        <span class="says">{hint.words.line}</span>
      </button>
      {isOpen && <HintBody hint={hint} view={view} acts={acts} />}
    </li>
  )
}

function HintBody({ hint, view, acts }: HintItemProps) {
  const { locale, text, copied, explains } = view
  const words = CARD[locale]
  return (
    <div class="body">
      <p class="evidence">{hint.words.evidence}</p>
      <p class="reason">{hint.words.reason}</p>
      <p class="choice">{hint.words.choice}</p>
      {hint.actions && hint.actions.length > 0 && (
        <div class="acts">
          {hint.actions.map((action) => (
            <button type="button" class="act" key={JSON.stringify(action)} onClick={() => acts.onAct(hint, action)}>
              <bdi>{labelOf(action, text, locale)}</bdi>
            </button>
          ))}
        </div>
      )}
      {copied === hint.rule && <p class="note">{words.copied}</p>}
      <footer class="foot">
        <button type="button" class="quiet dismiss" onClick={() => acts.onDismiss(hint.rule)}>
          {words.notThisTime}
        </button>
        <button type="button" class="quiet never" onClick={() => acts.onNever(hint.rule)}>
          {words.never}
        </button>
        <button type="button" class="quiet why" aria-expanded={explains} onClick={acts.onExplain}>
          {words.why}
        </button>
      </footer>
      {explains && <Explanation hint={hint} posts={view.restsOn[hint.rule] ?? []} locale={locale} />}
    </div>
  )
}

/** What a hint rests on: the tier of its evidence with the source, and the posts where it looked at history. */
function Explanation({ hint, posts, locale }: { readonly hint: Hint; readonly posts: RestsOn; readonly locale: Locale }) {
  const words = CARD[locale]
  return (
    <div class="note because">
      <p>
        {words.tier[hint.tier]}. <bdi>{hint.source}</bdi>
      </p>
      {posts.length > 0 && (
        <>
          <p>{words.restsOn}</p>
          <ul class="posts">
            {posts.map(({ id, text, permalink }) => (
              <li key={id} dir="auto">
                {permalink ? (
                  <a href={permalink} target="_blank" rel="noreferrer noopener">
                    {text || words.openPost}
                  </a>
                ) : (
                  text
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

const nameOf = (principle: PrincipleId, locale: Locale): string => PRINCIPLES.find(({ id }) => id === principle)?.name[locale] ?? principle

function labelOf(action: Action, text: string, locale: Locale): string {
  const words = CARD[locale]
  const quoted = ([start, end]: Span): string => text.slice(start, end).trim()
  if (action.kind === 'replace') return words.replace(quoted(action.span), action.text)
  if (action.kind === 'delete') return words.remove(quoted(action.span))
  if (action.kind === 'open-waiting') return words.openWaiting
  return action.kind === 'tag-goal' ? words.tagGoal : words.insert
}

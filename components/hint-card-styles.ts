/** Styles of the hint card, for the shadow root it lives in. Logical directions throughout, so that one sheet serves both. */
export const HINT_CARD_STYLES = `
.card { --surface: #ffffff; --ink: #1d2430; --soft: #5a6475; --line-colour: #dfe3ea; --wash: #f4f6f9; --shade: rgb(16 24 40 / 16%);
  box-sizing: border-box; width: 340px; max-width: 100%; max-height: min(480px, calc(100vh - 24px)); overflow: auto; overscroll-behavior: contain; scroll-padding-block: 20px; margin: 0; padding: 10px 12px;
  color: var(--ink); border: 1px solid var(--line-colour); border-radius: 12px;
  /* A shade at the edge behind which there is more; at the end of the way the surface, which moves along, lies over it. */
  background: linear-gradient(var(--surface) 40%, transparent) top / 100% 36px local, linear-gradient(transparent, var(--surface) 60%) bottom / 100% 36px local,
    linear-gradient(var(--shade), transparent) top / 100% 14px scroll, linear-gradient(transparent, var(--shade)) bottom / 100% 14px scroll, var(--surface);
  background-repeat: no-repeat;
  box-shadow: 0 1px 2px rgb(16 24 40 / 6%), 0 8px 24px rgb(16 24 40 / 12%);
  font: 400 13.5px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; text-align: start; }
.card { color-scheme: light; scrollbar-width: thin; }
.card[data-theme="dark"] { color-scheme: dark; --surface: #1e2530; --ink: #eef1f6; --soft: #aeb8c7; --line-colour: #36404f; --wash: #28313f; --shade: rgb(0 0 0 / 55%); box-shadow: 0 8px 24px rgb(0 0 0 / 45%); }
.card[lang="fa"] { font-family: Vazirmatn, "Noto Sans Arabic", "Noto Naskh Arabic UI", "Noto Naskh Arabic", Tahoma, system-ui, sans-serif; line-height: 1.75; }
.card * { box-sizing: border-box; }
.card p { margin: 0; }
.card > * + * { margin-block-start: 8px; }
.need, .waiting, .goal { color: var(--soft); }
.mark-place { --surface: #ffffff; --soft: #5a6475; --line-colour: #dfe3ea; position: relative; }
.mark-place[data-theme="dark"] { --surface: #1e2530; --soft: #aeb8c7; --line-colour: #4a5567; }
.mark-button { display: grid; place-items: center; box-sizing: border-box; width: 26px; height: 26px; padding: 0; color: var(--soft); background: var(--surface); border: 1px solid var(--line-colour); border-radius: 50%; cursor: pointer; }
.mark-button:focus-visible { outline: 2px solid #2f7fe0; outline-offset: 2px; }
.card ul { margin: 0; padding: 0; list-style: none; }
.people { padding-block-start: 4px; display: grid; gap: 6px; }
.people li { display: grid; color: var(--ink); }
.card .soft { color: var(--soft); font-size: 12.5px; }
.card a { color: inherit; text-underline-offset: 3px; overflow-wrap: anywhere; }
.posts { display: grid; gap: 4px; padding-block-start: 4px; }
.posts li { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.chips { display: flex; flex-wrap: wrap; gap: 6px; padding-block-start: 6px; }
.chip { min-height: 26px; min-width: 26px; max-width: 100%; padding: 2px 10px; color: var(--ink); background: var(--wash); border: 1px solid var(--line-colour); border-radius: 999px; font: inherit; cursor: pointer; }
.chip:hover, .chip[aria-pressed="true"] { border-color: var(--soft); }
.share { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; min-width: 0; margin: 0; padding: 0; border: 0; }
.share legend { padding: 0; float: inline-start; width: 100%; }
.rating { padding: 2px 8px; }
.hint { border-inline-start: 3px solid var(--petal); padding-inline-start: 10px; margin-block: 8px 2px; }
.hint + .hint { margin-block-start: 10px; }
.line { display: block; width: 100%; padding: 0; color: inherit; background: none; border: 0; font: inherit; text-align: start; cursor: pointer; }
.principle { display: block; color: var(--petal); font-size: 11.5px; font-weight: 600; letter-spacing: .01em; }
.card[lang="fa"] .principle { font-size: 12px; letter-spacing: 0; }
.says { font-weight: 600; }
.body { display: grid; gap: 6px; padding-block: 6px 2px; }
.reason, .note { color: var(--soft); }
.note { font-size: 12.5px; }
.acts { display: flex; flex-wrap: wrap; gap: 6px; }
.act { max-width: 100%; padding: 4px 10px; color: var(--ink); background: var(--wash); border: 1px solid var(--line-colour); border-radius: 8px; font: inherit; text-align: start; cursor: pointer; }
.act:hover { border-color: var(--petal); }
.foot { display: flex; flex-wrap: wrap; gap: 2px 14px; padding-block-start: 2px; }
.quiet { min-height: 24px; padding: 2px 0; color: var(--soft); background: none; border: 0; font: inherit; font-size: 12.5px; cursor: pointer; text-decoration: underline; text-decoration-color: transparent; text-underline-offset: 3px; }
.quiet:hover { color: var(--ink); text-decoration-color: currentColor; }
.card button:focus-visible { outline: 2px solid var(--petal, #2f7fe0); outline-offset: 2px; border-radius: 6px; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: no-preference) { .card { animation: arrive 140ms ease-out; } @keyframes arrive { from { opacity: 0; } } }
`

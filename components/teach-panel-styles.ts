/** Styles of the panel for pointing, for the shadow root it lives in. */
export const TEACH_PANEL_STYLES = `
.panel { --surface: #ffffff; --ink: #1d2430; --soft: #5a6475; --line-colour: #dfe3ea; --accent: #4a5bd0;
  position: fixed; inset: auto 16px 16px auto; z-index: 2; box-sizing: border-box; display: grid; gap: 8px; width: min(360px, calc(100vw - 32px)); padding: 12px 14px; pointer-events: auto;
  color: var(--ink); background: var(--surface); border: 1px solid var(--line-colour); border-radius: 12px; box-shadow: 0 8px 28px rgb(16 24 40 / 22%);
  font: 400 14px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; text-align: start; }
.panel[dir="rtl"] { inset: auto auto 16px 16px; font-family: Vazirmatn, "Noto Sans Arabic", "Noto Naskh Arabic", Tahoma, sans-serif; line-height: 1.8; }
@media (prefers-color-scheme: dark) { .panel { --surface: #1e2530; --ink: #eef1f6; --soft: #aeb8c7; --line-colour: #36404f; --accent: #9aa8ff; } }
.panel p { margin: 0; }
.panel header, .panel footer { display: flex; flex-wrap: wrap; gap: 6px 12px; align-items: baseline; }
.panel header .soft { margin-inline-start: auto; color: var(--soft); font-size: 12.5px; }
.panel button { padding: 4px 10px; color: var(--ink); background: none; border: 1px solid var(--line-colour); border-radius: 8px; font: inherit; cursor: pointer; }
.panel button.main { color: var(--surface); background: var(--accent); border-color: var(--accent); }
.panel button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.frame { position: fixed; z-index: 1; box-sizing: border-box; border: 2px solid #4a5bd0; border-radius: 6px; background: rgb(74 91 208 / 10%); pointer-events: none; }
.frame.pointed { border-style: dashed; }
`

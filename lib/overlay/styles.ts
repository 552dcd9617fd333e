/** Styles of the overlay itself; those of the card come with the card. */
export const OVERLAY_STYLES = `
:host { pointer-events: none; }
.place { position: fixed; inset: 0 auto auto 0; width: max-content; max-width: min(360px, calc(100vw - 16px)); pointer-events: auto; }
.corner { position: fixed; inset: 0 auto auto 0; width: max-content; pointer-events: auto; }
.place[hidden], .corner[hidden], .mirror[hidden] { display: none; }
.mirror { position: fixed; inset: 0 auto auto 0; overflow: hidden; pointer-events: none; transform-origin: 0 0; color: transparent; contain: strict; }
.mirror-flow { box-sizing: border-box; overflow-wrap: break-word; transform-origin: 0 0; }
.mark { text-decoration-line: underline; text-decoration-skip-ink: none; }
.mark.alignment { text-decoration-style: solid; text-decoration-color: #2f7fe0; text-decoration-thickness: 2px; }
.mark.value { text-decoration-style: dashed; text-decoration-color: #b87400; text-decoration-thickness: 2px; }
.mark.humanity { text-decoration-style: wavy; text-decoration-color: #d9468b; text-decoration-thickness: 1.5px; }
.mark.evolution { text-decoration-style: dotted; text-decoration-color: #2f9150; text-decoration-thickness: 2px; }
.mark.listening { text-decoration-style: double; text-decoration-color: #8b5cf6; text-decoration-thickness: 1.5px; }
`

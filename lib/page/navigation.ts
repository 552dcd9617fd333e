interface NavigationEvents {
  readonly navigation?: EventTarget
}

/** Calls back when a single-page app changes the address, until `signal` ends. Where the browser has no Navigation API, the change of the page's content that follows is what is noticed. */
export function onNavigation(window: Window, callback: () => void, signal: AbortSignal): void {
  const later = (): void => void setTimeout(() => signal.aborted || callback())
  ;(window as Window & NavigationEvents).navigation?.addEventListener('navigatesuccess', later, { signal })
  window.addEventListener('popstate', later, { signal })
  window.addEventListener('hashchange', later, { signal })
}

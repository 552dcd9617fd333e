/** The path of a Chromium; ends the process with one sentence when there is none. */
export function findBrowser(): Promise<string>
export function findFirefox(): string

/** How long a pause in typing is, in milliseconds: after it a draft is looked at. */
export const PAUSE = 600

/** How long before the end of a pause reading begins: what was found waits for it, and is there at once when it comes. */
export const AHEAD = 250

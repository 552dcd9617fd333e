/** How long a pause in typing is, in milliseconds: after it a draft is looked at. */
export const PAUSE = 600

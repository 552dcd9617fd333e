import type { Page, Platform } from '../platform'
import { clientA } from './client-a'
import { clientK } from './client-k'

/** Two clients share one origin; anything else there is neither, and stays private. */
const clientAt = ({ url }: Page): typeof clientA | undefined =>
  url.pathname.startsWith('/k/') ? clientK : url.pathname.startsWith('/a/') ? clientA : undefined

const telegram: Platform = {
  name: { en: 'Telegram', fa: 'تلگرام' },
  matches: ['https://web.telegram.org/*'],
  rank: 'first',
  confidence: 'from maintained sources',
  isPrivate: (page) => clientAt(page)?.isPrivate(page) ?? true,
  *composers(page) {
    const client = clientAt(page)
    return client ? yield* client.composers(page) : []
  },
  self: (page) => clientAt(page)?.self(page),
  *thread(page) {
    const client = clientAt(page)
    return client && (yield* client.thread(page))
  },
  *diagnose(page) {
    const client = clientAt(page)
    return client ? yield* client.diagnose(page) : []
  },
}
export default telegram

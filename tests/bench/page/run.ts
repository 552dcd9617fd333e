import { findBrowser } from '../../browser-path.mjs'
import { EDITORS, type EditorName, launchForBench } from './desk'
import { benchKeys, LENGTHS } from './keys'

export async function run(args: readonly string[]): Promise<number> {
  const launched = await launchForBench(await findBrowser())
  const wanted = args.filter((a) => (EDITORS as readonly string[]).includes(a)) as EditorName[]
  const lengths = args.map(Number).filter(Boolean)
  for (const editor of wanted.length ? wanted : EDITORS)
    for (const length of lengths.length ? lengths : LENGTHS) {
      const f = await benchKeys(launched, editor, length)
      console.log(
        editor.padEnd(10),
        String(length).padStart(6),
        'p50',
        f.p50.with.toFixed(1),
        f.p50.without.toFixed(1),
        'p95',
        f.p95.with.toFixed(1),
        f.p95.without.toFixed(1),
        'added',
        f.added.toFixed(2),
        'wall p50 added',
        f.wallAdded.toFixed(2),
      )
    }
  await launched.close()
  return 0
}

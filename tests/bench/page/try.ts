import { findBrowser } from '../../browser-path.mjs'
import { launchForBench } from './desk'
import { benchPauses } from './pause'
import { benchQuiet } from './quiet'

export async function run(): Promise<number> {
  const launched = await launchForBench(await findBrowser())
  console.log(await benchQuiet(launched))
  console.log(JSON.stringify(await benchPauses(launched), null, 1))
  await launched.close()
  return 0
}

/**
 * Work of which never two are under way: asked for meanwhile, however often, it is done once more afterwards. What is under way is never
 * given up for what comes next, so that on a page that never rests it still ends. `work` must not reject.
 */
export function oneAtATime(work: () => Promise<void>): () => void {
  let isUnderWay = false
  let isWanted = false
  return async () => {
    isWanted = true
    if (isUnderWay) return
    isUnderWay = true
    while (isWanted) {
      isWanted = false
      await work()
    }
    isUnderWay = false
  }
}

/**
 * Who answers whom in a list of posts in reading order, worked out from how many replies each one says it has. `counts[0]` is the
 * post of the page. It is told only when the sum of the counts is exactly what is shown: then every reply is on the screen and each
 * stands behind the post it answers. Otherwise something is folded or not loaded, and the answer is undefined.
 * @returns for each post the index of the one it answers; undefined for the first.
 */
export function replyOrder(counts: readonly number[]): readonly (number | undefined)[] | undefined {
  const sum = counts.reduce((total, count) => total + count, 0)
  if (counts.length === 0 || sum !== counts.length - 1) return undefined
  const parents: (number | undefined)[] = [undefined]
  const open: { index: number; left: number }[] = [{ index: 0, left: counts[0] ?? 0 }]
  for (let index = 1; index < counts.length; index++) {
    while (open.length > 0 && open[open.length - 1]?.left === 0) open.pop()
    const parent = open[open.length - 1]
    if (!parent) return undefined
    parent.left--
    parents.push(parent.index)
    open.push({ index, left: counts[index] ?? 0 })
  }
  return parents
}

import { expect, it } from 'vitest'
import { publicPeer } from '../../lib/platforms/chat-peer'

const at = (hash: string): URL => new URL(`https://messenger.example/k/${hash}`)

it('A negative number is a channel or group, the same in every client.', () => {
  expect(publicPeer(at('#-1230000001'), [])).toMatchObject({ id: '1230000001' })
  expect(publicPeer(at('#-1001230000001_17'), ['-1001230000001'])).toMatchObject({ id: '1230000001' })
  expect(publicPeer(at('#@roshanbooks'), ['-1230000001', undefined])).toMatchObject({ id: '1230000001', name: 'roshanbooks' })
})

it('A small number that begins like a channel keeps all its figures.', () => {
  expect(publicPeer(at('#-1003456'), [])).toMatchObject({ id: '1003456' })
})

it.each([
  ['a person', '#7001', []],
  ['a person behind a name', '#@minakardan', ['7001']],
  ['a name of which nothing more is known', '#@minakardan', []],
  ['a channel in the address and a person still in front', '#-1230000001', ['-1230000001', '7001']],
  ['a person in the address and a group still in front', '#7001', ['-1230000001']],
  ['no address and nothing in front', '', [undefined]],
  ['an id of another form', '#u0abc', []],
  ['nobody', '#0', []],
])('%s is private', (_what, hash, attributes) => {
  expect(publicPeer(at(hash), attributes)).toBeUndefined()
})

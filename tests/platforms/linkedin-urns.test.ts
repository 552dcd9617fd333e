import { expect, it } from 'vitest'
import { commentUrn, postOfAddress, whenOf } from '../../lib/platforms/linkedin/urns'

const NOW = Date.UTC(2026, 10, 24, 12)
const HOUR = 3_600_000
const made = (hoursAgo: number): string => String((BigInt(NOW - hoursAgo * HOUR) << 22n) + 12345n)

it('The number of a post holds the moment it was made in.', () => {
  expect(whenOf(made(50), '2d', NOW)).toEqual({ from: NOW - 50 * HOUR, to: NOW - 50 * HOUR, exact: true })
  expect(whenOf(made(50), '۲ روز', NOW)).toMatchObject({ from: NOW - 50 * HOUR, exact: true })
  expect(whenOf(made(50), undefined, NOW)).toMatchObject({ exact: true })
})

it('The label beside it goes first where the two do not agree: a post may have waited for its hour.', () => {
  expect(whenOf(made(24 * 20), '2h', NOW)).toEqual({ from: NOW - 3 * HOUR, to: NOW - 2 * HOUR, exact: false })
})

it('A number that holds no moment, or one still to come, is none.', () => {
  expect(whenOf('2001', undefined, NOW)).toBeUndefined()
  expect(whenOf(made(-5), undefined, NOW)).toBeUndefined()
  expect(whenOf(undefined, '3w', NOW)).toMatchObject({ exact: false })
})

it('The post of an address is found in all its forms, and broken ones break nothing.', () => {
  const of = (path: string): string | undefined => postOfAddress(new URL(path, 'https://www.linkedin.com'))
  expect(of('/feed/update/urn:li:activity:7001/')).toBe('urn:li:activity:7001')
  expect(of('/feed/update/urn%3Ali%3AugcPost%3A7002')).toBe('urn:li:ugcPost:7002')
  expect(of('/posts/roshanbooks_autumn-share-7003-ab_c/')).toBe('urn:li:share:7003')
  expect(of('/feed/')).toBeUndefined()
  expect(of('/posts/%E0%A4%A')).toBeUndefined()
})

it('A comment is known in both forms of its number.', () => {
  expect(commentUrn('urn:li:comment:(activity:1,2)')).toEqual({ post: 'urn:li:activity:1', comment: '2' })
  expect(commentUrn('replaceableComment_urn:li:comment:(urn:li:ugcPost:1,2)')).toEqual({ post: 'urn:li:ugcPost:1', comment: '2' })
  expect(commentUrn('urn:li:activity:1')).toBeUndefined()
})

import { describe, expect, test } from 'vitest'
import { REGISTRY } from '#renderer/app/registry.ts'
import { addressOf, parseRoute, SCREENS } from '#renderer/app/navigation.ts'

test('ROUTE-3: every screen stands in the sidebar once', () => {
  expect(REGISTRY.map(({ id }) => id).sort()).toEqual([...SCREENS].sort())
})

describe('the address of a screen', () => {
  test.each(SCREENS)('ROUTE-1: %s comes back from its own address, with meeting and focus', (screen) => {
    const route = { screen, meeting: 'm 2027&é', focus: 'item=3?' }
    expect(parseRoute(addressOf(route))).toEqual(route)
    expect(parseRoute(addressOf({ screen, meeting: null, focus: null }))).toEqual({ screen, meeting: null, focus: null })
  })

  test.each(['', '#', '#/', '#/nowhere', '#overview?', '#/__proto__'])('ROUTE-2: what is not understood leads to the overview: "%s"', (hash) => {
    expect(parseRoute(hash).screen).toBe('overview')
  })
})

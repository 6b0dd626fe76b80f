import { describe, expect, it } from 'vitest'
import { Echoes } from '#renderer/ui/fields/text/echoes.ts'

describe('texts that come back', () => {
  it('DRAFT-1: what was handed on comes back as one’s own, once, in its order or with the older ones passed over', () => {
    const echoes = new Echoes()
    for (const text of ['a', 'ab', 'abc']) echoes.send(text, '')
    expect(echoes.isOwn('a')).toBe(true)
    expect(echoes.isOwn('abc')).toBe(true)
    expect(echoes.isOwn('ab')).toBe(false)
    expect(echoes.isOwn('abc')).toBe(false)
  })

  it('DRAFT-2: what comes from elsewhere is news, and an older text of one’s own that comes after it as well', () => {
    const echoes = new Echoes()
    echoes.send('mine', '')
    expect(echoes.isOwn('theirs')).toBe(false)
    expect(echoes.isOwn('mine')).toBe(false)
  })

  it('DRAFT-3: when one has come back to what stands there, nothing is waited for, and undo and redo are news', () => {
    const echoes = new Echoes()
    echoes.send('mine', 'stored')
    echoes.send('stored', 'stored')
    expect(echoes.isOwn('mine')).toBe(false)
  })
})

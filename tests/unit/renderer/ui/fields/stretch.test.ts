import { describe, expect, it } from 'vitest'
import { Stretch } from '#renderer/ui/fields/text/stretch.ts'

/** Letters that are typed one after the other, as far as they are handed on. */
function written(...texts: string[]): Stretch {
  const stretch = new Stretch('')
  for (const text of texts) stretch.write(text)
  return stretch
}

describe('one stay in a field', () => {
  it('DRAFT-4: what was handed on behind the place to which undo has led is taken back, the latest last, and once', () => {
    const stretch = written('a')
    const first = stretch.handOn()
    stretch.write('ab')
    const second = stretch.handOn()
    stretch.write('abc')
    stretch.goBack('')
    expect(stretch.isAtStart).toBe(true)
    expect(stretch.handOn().takesBack).toEqual([first, second])
    stretch.write('z')
    stretch.goBack('')
    expect(stretch.handOn().takesBack).toEqual([])
  })

  it('DRAFT-5: taken back in part, what was handed on before that place stands', () => {
    const stretch = written('a')
    stretch.handOn()
    stretch.write('ab')
    stretch.write('abc')
    const second = stretch.handOn()
    stretch.goBack('ab')
    expect(stretch.isAtStart).toBe(false)
    expect(stretch.handOn().takesBack).toEqual([second])
  })

  it('DRAFT-6: what was not handed on yet goes along with what takes it back, unless one writes on', () => {
    const stretch = written('a')
    const waiting = stretch.handOnWaiting()
    stretch.goBack('')
    expect(stretch.handOn().takesBack).toEqual([waiting])
    const other = written('a')
    other.handOnWaiting()
    other.goBack('')
    other.write('b')
    expect(other.handOn().takesBack).toEqual([])
  })

  it('DRAFT-7: letters deleted by hand are steps of their own; the same text handed in again is none', () => {
    const stretch = written('a', '')
    expect(stretch.isAtStart).toBe(false)
    stretch.goBack('a')
    stretch.goBack('')
    expect(stretch.isAtStart).toBe(true)
    stretch.write('')
    expect(stretch.isAtStart).toBe(true)
  })

  it('DRAFT-8: of a very long stay the place of everything that was handed on is still known', () => {
    const stretch = written('a')
    const first = stretch.handOn()
    for (let letter = 0; letter < 2_000; letter++) stretch.write(`a${letter}`)
    const second = stretch.handOn()
    stretch.goBack('a')
    expect(stretch.handOn().takesBack).toEqual([second])
    stretch.goBack('')
    expect(stretch.handOn().takesBack.slice(0, 1)).toEqual([first])
  })
})

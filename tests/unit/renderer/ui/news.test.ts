import { afterEach, describe, expect, it } from 'vitest'
import { currentToasts, dismissToast, showToast, wordsOf } from '#renderer/ui/overlays/toast-queue.ts'

describe('news at the foot of the window', () => {
  afterEach(() => {
    for (const { id } of currentToasts()) dismissToast(id)
  })

  const said = (): string[] => currentToasts().map(({ text }) => wordsOf(text, 'en'))

  it('NEWS-1: what is said once more stands there once, as the latest, with its own way back', () => {
    const taken: number[] = []
    const undo = (number: number) => ({ label: (): string => 'Undo', perform: () => void taken.push(number) })
    showToast((): string => 'Moved', { action: undo(1) })
    showToast('Something else')
    showToast((): string => 'Moved', { action: undo(2) })
    expect(said()).toEqual(['Something else', 'Moved'])
    currentToasts()[1]?.actions[0]?.perform()
    expect(taken).toEqual([2])
  })

  it('NEWS-2: a failure does not take the place of news in the same words, and of four the oldest goes', () => {
    showToast('One')
    showToast('One', { tone: 'err' })
    showToast('Two')
    showToast('Three')
    expect(said()).toEqual(['One', 'Two', 'Three'])
    expect(currentToasts()[0]?.tone).toBe('err')
  })
})

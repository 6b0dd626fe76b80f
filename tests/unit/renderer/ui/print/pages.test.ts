import { describe, expect, test } from 'vitest'
import { findIn, pageText, type Piece } from '#renderer/ui/print/find/page-text.ts'
import { regionOf, sourceAt, sourcesOn } from '#renderer/ui/print/pages/sources.ts'
import { FIT_PAGE, pageWidth, stepped } from '#renderer/ui/print/pages/zoom.ts'
import type { SourcePlace } from '#shared/ipc/contract.ts'

const LETTER = { width: 612, height: 792 }
const PLACES: SourcePlace[] = [
  { id: 'meeting/m', page: 3, y: 82.2 },
  { id: '', page: 3, y: 180 },
  { id: 'session/a', page: 3, y: 220 },
  { id: 'session/b', page: 3, y: 500 },
  { id: 'session/c', page: 4, y: 130 },
  { id: 'session/long', page: 4, y: 600 },
  { id: 'session/d', page: 6, y: 300 }
]

describe('what a page was made from', () => {
  test('SOURCE-4: a point belongs to the last mark above it; heads, feet, and what has no source belong to none', () => {
    expect(sourceAt(PLACES, 3, 300, 792)).toBe(2)
    expect(sourceAt(PLACES, 3, 200, 792)).toBeNull()
    expect(sourceAt(PLACES, 3, 40, 792)).toBeNull()
    expect(sourceAt(PLACES, 3, 770, 792)).toBeNull()
    expect(sourceAt(PLACES, 2, 300, 792)).toBeNull()
  })

  test('SOURCE-5: what runs over several pages belongs to its mark on each; a repeated header of a table belongs to no row', () => {
    expect(sourceAt(PLACES, 5, 400, 792)).toBe(5)
    expect(sourceAt(PLACES, 6, 250, 792)).toBe(5)
    expect(sourceAt(PLACES, 4, 100, 792)).toBeNull()
    expect(regionOf(PLACES, 5, 5, LETTER)).toMatchObject({ y: 82, height: 792 - 82 - 71 })
    expect(regionOf(PLACES, 3, 4, LETTER)).toBeNull()
    expect(regionOf(PLACES, 2, 3, LETTER)).toMatchObject({ y: 220, height: 280 })
  })

  test('SOURCE-6: the menu names what stands on a page, from top to bottom, with what goes on from the page before', () => {
    expect(sourcesOn(PLACES, 3)).toEqual(['meeting/m', 'session/a', 'session/b'])
    expect(sourcesOn(PLACES, 4)).toEqual(['session/c', 'session/long'])
    expect(sourcesOn(PLACES, 5)).toEqual(['session/long'])
    expect(sourcesOn(PLACES, 6)).toEqual(['session/long', 'session/d'])
  })
})

describe('searching the pages', () => {
  const piece = (words: string, baseline: number, x = 100): Piece => ({ words, x, baseline, width: words.length * 5, height: 10 })
  const even = (words: string, letters: number): number => letters / words.length

  test('FIND-PAGE-1: accents, capitals and kinds of quotation marks do not matter, and the box covers exactly the words', () => {
    const [hit, ...others] = findIn([pageText(7, 792, [piece('Señora Geneviève Marchand', 600)])], 'GENEVIEVE', even)
    expect(others).toEqual([])
    expect(hit?.page).toBe(7)
    expect(hit?.boxes.map(({ x, y, width, height }) => [x, y, width, height].map((value) => Math.round(value * 10) / 10))).toEqual([[134, 183.6, 47, 11.2]])
  })

  test('FIND-PAGE-2: a phrase is found over the end of a line, with a box on each line', () => {
    const [hit] = findIn([pageText(1, 792, [piece('the working', 600), piece('group meets', 588)])], 'working group', even)
    expect(hit?.boxes.map(({ y }) => Math.round(y))).toEqual([184, 196])
  })

  test('FIND-PAGE-3: nothing typed finds nothing, and letters that fold to two are found by both', () => {
    const page = pageText(1, 792, [piece('Œuvre commune', 600)])
    expect(findIn([page], '  ', even)).toEqual([])
    expect(findIn([page], 'oeuvre', even)).toHaveLength(1)
  })
})

describe('the size of pages', () => {
  test('ZOOM-1: one whole page fits both ways, and each step leads to the next size', () => {
    expect(pageWidth(FIT_PAGE, { width: 900, height: 792 }, 612 / 792)).toBe(612)
    expect(pageWidth(FIT_PAGE, { width: 300, height: 792 }, 612 / 792)).toBe(300)
    expect(pageWidth(1.5, { width: 300, height: 100 }, 1)).toBe(450)
    expect(stepped(FIT_PAGE, 1)).toBe(1)
    expect(stepped(FIT_PAGE, -1)).toBe(FIT_PAGE)
    expect(stepped(3, 1)).toBe(3)
  })
})

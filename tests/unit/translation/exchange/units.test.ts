import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRichText, writeRichText, type RichRun } from '#shared/foundation/rich-text/index.ts'
import { putTogether } from '#shared/translation/back/put-together.ts'
import { hashOf, readStamp, stampOf, tokenOf } from '#shared/translation/units/hash.ts'
import { inlineOf, plainOf, runsFrom, type Inline, type Returned } from '#shared/translation/units/inline.ts'
import { idOfName, nameOfId } from '#shared/translation/units/nmtoken.ts'
import type { ReturnedUnit } from '#shared/translation/units/returned.ts'
import { keptWords, unitsOf, type ExchangedText } from '#shared/translation/units/take-apart.ts'

const BARE = { context: '', notes: [], maxLength: null, state: 'missing', kept: null } as const

/** What a translator who changes nothing sends back. */
function echo(inline: readonly Inline[]): Returned[] {
  return inline.map((piece): Returned => {
    if (piece.type === 'kept') return { type: 'words', text: piece.text }
    if (piece.type === 'break') return { type: 'break' }
    return piece.type === 'code' ? { type: 'code', id: piece.id, style: null, content: echo(piece.content) } : piece
  })
}

function echoed(text: ExchangedText): ReadonlyMap<string, ReturnedUnit> {
  return new Map(unitsOf(text, 'en', 'fr', BARE).map((unit, index) => [unit.id, { number: index + 1, key: unit.id, stamp: unit.stamp, source: echo(unit.source), target: echo(unit.source), state: 'translated', damage: null, remarks: [] }]))
}

describe('units', () => {
  it('UNITS-1: the hash is FNV-1a of 64 bits over UTF-8, with the published results', () => {
    expect([hashOf(''), hashOf('a'), hashOf('foobar')]).toEqual(['cbf29ce484222325', 'af63dc4c8601ec8c', '85944171f73967e8'])
    expect(hashOf('é')).not.toBe(hashOf('e\u0301'))
  })

  it('UNITS-2: a stamp is read again, and one that somebody has changed is none', () => {
    expect(readStamp(stampOf('Opening', 'Ouverture'))).toEqual({ source: hashOf('Opening'), target: hashOf('Ouverture').slice(0, 8) })
    expect(readStamp('cbf29ce484222325')).toBeNull()
    expect(tokenOf('item/i3/title')).toMatch(/^[\da-f]{10}$/u)
  })

  it('UNITS-3: any id is a name of XML and comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        const name = nameOfId(id)
        expect(name).toMatch(/^[A-Za-z0-9._:-]*$/u)
        expect(idOfName(name)).toBe(id)
      })
    )
    expect(nameOfId('item/i3/note#2')).toBe('item:i3:note_.2')
  })

  it('UNITS-4: names stay as they are where they stand as words of their own, the longest first', () => {
    const kept = keptWords(['Roy', 'Lucía Hernández', 'Lucía Hernández Ortiz', 'A.B (c)'])
    const inline = inlineOf([{ text: 'Lucía Hernández Ortiz met Roy at Royal; A.B (c).' }], kept)
    expect(inline.flatMap((piece) => (piece.type === 'kept' ? [piece.text] : []))).toEqual(['Lucía Hernández Ortiz', 'Roy', 'A.B (c)'])
    expect(plainOf(inline)).toBe('Lucía Hernández Ortiz met Roy at Royal; A.B (c).')
  })

  it('UNITS-5: a long text is taken apart into paragraphs, headings, items and cells, and the words of each come back into their place', () => {
    const text: ExchangedText = { id: 'document/d1/parts.p1.text', isRich: true, text: { en: '## Aims\n\nGrow **fast** and [read](https://example.org).\n\n- one\n  - *two*\n\n| A | B |\n| --- | --- |\n| c |  |' } }
    const units = unitsOf(text, 'en', 'fr', BARE)
    expect(units.map(({ id, place }) => [id.split('#')[1], place])).toEqual([['0', 'heading'], ['1', 'paragraph'], ['2', 'item'], ['3', 'item'], ['4', 'header'], ['5', 'header'], ['6', 'cell']])
    expect(units[1]).toMatchObject({ before: 'Aims', after: 'one' })
    const { target, damage } = putTogether(text, text.text.en ?? '', 'en', new Map([...echoed(text)].map(([id, unit]) => [id, { ...unit, target: unit.target?.map((piece): Returned => (piece.type === 'words' ? { ...piece, text: piece.text.toUpperCase() } : piece)) ?? null }])))
    expect(damage).toBeNull()
    expect(target).toBe('## AIMS\n\nGROW **fast** AND [read](https://example.org).\n\n- ONE\n  - *two*\n\n| A | B |\n| --- | --- |\n| C |  |')
  })

  it('UNITS-6: of any long text, what comes back unchanged is the text', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '*', '**', '\n', '\n\n', '- ', '1. ', '## ', '|', '[x](https://a.ca)', '\\', '&', '<', '\u00A0', '😀'), maxLength: 40 })
    fc.assert(
      fc.property(words, (en) => {
        const text: ExchangedText = { id: 'item/i/note', isRich: true, text: { en } }
        const { target, damage } = putTogether(text, en, 'en', echoed(text))
        expect(damage).toBeNull()
        expect(target).toBe(writeRichText(parseRichText(en)))
      }),
      { numRuns: 500 }
    )
  })

  it('UNITS-7: codes that were moved, split or nested keep their manner; one that the source does not have is named; words are never dropped', () => {
    const source = inlineOf([{ text: 'see ' }, { text: 'here', strong: true }, { text: ' and ' }, { text: 'there', link: 'https://a.ca' }], null)
    const code = (id: string, ...content: Returned[]): Returned => ({ type: 'code', id, style: null, content })
    const say = (text: string): Returned => ({ type: 'words', text })
    const moved = runsFrom([code('2', say('là')), say(' puis '), code('1', say('i')), code('1', say('ci'))], source)
    expect(moved).toEqual({ runs: [{ text: 'là', link: 'https://a.ca' }, { text: ' puis ' }, { text: 'ici', strong: true }] satisfies RichRun[], unknown: [], lost: [] })
    expect(runsFrom([code('1', say('a '), code('2', say('b')))], source).runs).toEqual([{ text: 'a ', strong: true }, { text: 'b', strong: true, link: 'https://a.ca' }])
    expect(runsFrom([code('9', say('x')), say(' y')], source)).toMatchObject({ runs: [{ text: 'x y' }], unknown: ['9'], lost: ['1', '2'] })
    const foreign: Returned = { type: 'code', id: null, style: { strong: false, emphasis: false, link: 'https://evil.example' }, content: [say('click')] }
    expect(runsFrom([foreign], source).runs).toEqual([{ text: 'click' }])
  })
})

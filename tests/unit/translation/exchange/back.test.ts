import { describe, expect, it } from 'vitest'
import { createDocument } from '#shared/domain/document/edits.ts'
import { setItemText } from '#shared/domain/item/edits.ts'
import { writeTranslation } from '#shared/domain/wording/edits.ts'
import { returnEdit } from '#shared/translation/back/edit.ts'
import { item } from '#tests/unit/domain/meetings.ts'
import { ExchangeLaptop, readUnits, textOfBytes, translated, UNIT_FORMATS } from './laptop.ts'

const OUT = new TextEncoder()

function laptop(note = 'One.\n\nTwo.'): ExchangeLaptop {
  return new ExchangeLaptop(item('i1', 'a1', null), setItemText('i1', 'title', 'en', 'Budget'), setItemText('i1', 'title', 'fr', ''), setItemText('i1', 'note', 'en', note))
}

async function sent(here: ExchangeLaptop): Promise<string> {
  return translated(textOfBytes(await here.send('xliff12')))
}

function outcomes(here: ExchangeLaptop, xml: string): Record<string, string> {
  return Object.fromEntries(here.planOf(OUT.encode(xml)).texts.map(({ id, outcome }) => [id, outcome]))
}

describe('what became of it', () => {
  it('BACK-1: a source that changed since is set beside the one of then; taken over, it needs another look, with the very words it was made from', async () => {
    const here = laptop()
    const file = await sent(here)
    here.perform(setItemText('i1', 'title', 'en', 'Budget 2027'))
    here.perform(setItemText('i1', 'note', 'en', 'One.\n\n## New\n\nTwo and a half.'))
    const plan = here.planOf(OUT.encode(file))
    expect(plan.texts).toMatchObject([
      { id: 'item/i1/title', outcome: 'changed', source: 'Budget', target: 'BUDGET' },
      { id: 'item/i1/note', outcome: 'changed', source: 'One.\n\nTwo.', target: 'ONE.\n\nTWO.' }
    ])
    const edit = returnEdit(plan, { taken: new Set(['item/i1/title', 'item/i1/note']), approver: { by: 'Ana', at: '2027-01-01T00:00:00Z' } })
    if (edit === null) throw new Error('Nothing to do')
    here.perform(edit)
    expect(here.text('item/i1/title')).toMatchObject({ text: { fr: 'BUDGET' }, states: { fr: 'stale' }, basis: { fr: { from: 'en', of: 'Budget' } } })
    expect(here.text('item/i1/note')).toMatchObject({ states: { fr: 'stale' }, basis: { fr: { of: 'One.\n\nTwo.' } } })
  })

  it('BACK-2: a translation that somebody wrote here in the meantime is not replaced unasked', async () => {
    const here = laptop()
    const file = await sent(here)
    here.perform(writeTranslation({ kind: 'item', id: 'i1' }, 'title', 'fr', 'Le budget', { from: 'en', of: 'Budget' }))
    expect(outcomes(here, file)).toEqual({ 'item/i1/title': 'edited', 'item/i1/note': 'taken' })
  })

  it('BACK-10: a translation with more letters than fit is listed as such with both figures; it is taken over all the same, and nothing of it is lost', async () => {
    const here = laptop()
    const file = await sent(here)
    const fits = 'L’'.repeat(60)
    const isLong = `${fits}é`
    expect(outcomes(here, file.replace('>BUDGET<', `>${fits}<`))).toMatchObject({ 'item/i1/title': 'taken' })
    const plan = here.planOf(OUT.encode(file.replace('>BUDGET<', `>${isLong}<`)))
    expect(plan.texts[0]).toMatchObject({ outcome: 'long', target: isLong, remarks: [{ key: 'remark.long', values: { length: 121, limit: 120 } }] })
    expect(plan.counts.long).toBe(1)
    const edit = returnEdit(plan, { taken: new Set(['item/i1/title']), approver: null })
    if (edit === null) throw new Error('Nothing to do')
    here.perform(edit)
    expect(here.text('item/i1/title')).toMatchObject({ text: { fr: isLong }, states: { fr: 'draft' } })
    here.perform(setItemText('i1', 'title', 'en', 'Budget 2027'))
    expect(here.planOf(OUT.encode(file.replace('>BUDGET<', `>${isLong}!<`))).texts[0]).toMatchObject({ outcome: 'changed', remarks: [{ key: 'remark.long' }] })
  })

  it('BACK-3: unknown, doubled, damaged and empty units are each in the list, and nothing of them is written', async () => {
    const here = laptop()
    const file = await sent(here)
    const [unit = ''] = /<trans-unit id="item\/i1\/title"[^]*?<\/trans-unit>/u.exec(file) ?? []
    expect(outcomes(here, file.replaceAll('item/i1/title', 'item/gone/title'))).toEqual({ 'item/gone/title': 'unknown', 'item/i1/note': 'taken' })
    const doubled = here.planOf(OUT.encode(file.replace(unit, unit + unit.replace('>BUDGET<', '>Le budget<'))))
    expect(doubled.texts[0]).toMatchObject({ outcome: 'duplicated', target: 'BUDGET', others: ['Le budget'], numbers: [1, 2] })
    expect(outcomes(here, file.replace(unit, unit + unit))).toMatchObject({ 'item/i1/title': 'taken' })
    expect(outcomes(here, file.replace('>ONE.<', '><'))).toMatchObject({ 'item/i1/note': 'damaged' })
    expect(outcomes(here, file.replace(/<trans-unit id="item\/i1\/note#1"[^]*?<\/trans-unit>/u, ''))).toMatchObject({ 'item/i1/note': 'damaged' })
    expect(outcomes(here, file.replaceAll(/<target>[^]*?<\/target>/gu, ''))).toEqual({ 'item/i1/title': 'empty', 'item/i1/note': 'empty' })
    const damaged = here.planOf(OUT.encode(file.replace('>TWO.<', '> <')))
    expect(damaged.texts[1]).toMatchObject({ remarks: [{ key: 'damage.missing', values: { count: 1, total: 2 } }], target: expect.stringContaining('ONE.') as string })
    expect(returnEdit(damaged, { taken: new Set(), approver: null })).toBeNull()
  })

  it('BACK-4: a file of another meeting says so first', async () => {
    const here = laptop()
    const file = await sent(here)
    expect(here.planOf(OUT.encode(file.replace('alternat:meeting/m', 'alternat:meeting/other'))).isOfAnother).toBe(true)
    expect(here.planOf(OUT.encode(file)).isOfAnother).toBe(false)
    const none = here.planOf(OUT.encode(file.replaceAll('item/i1', 'item/zz')))
    expect([none.isOfAnother, none.counts.unknown]).toEqual([true, 3])
  })

  it('BACK-5: without a stamp the words of the file itself tell whether the source is the same', async () => {
    const here = laptop()
    const file = (await sent(here)).replaceAll(/ extradata="[^"]*"/gu, '')
    expect(outcomes(here, file)).toEqual({ 'item/i1/title': 'taken', 'item/i1/note': 'taken' })
    here.perform(setItemText('i1', 'title', 'en', 'Budget 2027'))
    expect(here.planOf(OUT.encode(file)).texts[0]).toMatchObject({ outcome: 'changed', source: 'Budget' })
  })

  it('BACK-6: what the file calls final is approved only when a person says so', async () => {
    const here = laptop()
    const plan = here.planOf(OUT.encode((await sent(here)).replace('<target>BUDGET', '<target state="final">Le budget')))
    const taken = new Set(['item/i1/title', 'item/i1/note'])
    const approver = { by: 'Ana', at: '2027-01-01T00:00:00Z' }
    const plain = returnEdit(plan, { taken, approver: null })
    const approved = returnEdit(plan, { taken, approver })
    if (plain === null || approved === null) throw new Error('Nothing to do')
    here.perform(plain)
    expect(here.text('item/i1/title').states.fr).toBe('draft')
    here.undo()
    here.perform(approved)
    expect([here.text('item/i1/title').states.fr, here.text('item/i1/note').states.fr]).toEqual(['approved', 'draft'])
  })

  it('BACK-7: a translation that needed another look and comes back reviewed as it was is found to be still right', async () => {
    const here = laptop()
    here.perform(writeTranslation({ kind: 'item', id: 'i1' }, 'title', 'fr', 'Le budget', { from: 'en', of: 'Budget' }))
    here.perform(setItemText('i1', 'title', 'en', 'Budgets'))
    const xml = textOfBytes(await here.send('xliff12'))
    expect(xml).toContain('<target state="needs-review-adaptation">Le budget</target>')
    expect(outcomes(here, xml)).toMatchObject({ 'item/i1/title': 'same' })
    const plan = here.planOf(OUT.encode(xml.replace('needs-review-adaptation', 'signed-off')))
    expect(plan.texts[0]?.outcome).toBe('confirmed')
    const edit = returnEdit(plan, { taken: new Set(['item/i1/title']), approver: null })
    if (edit === null) throw new Error('Nothing to do')
    here.perform(edit)
    expect(here.text('item/i1/title')).toMatchObject({ text: { fr: 'Le budget' }, states: { fr: 'draft' } })
  })

  it('BACK-8: a part of a document with a table comes back in its table', async () => {
    const text = '## Aims\n\n| Who | What |\n| --- | --- |\n| Canada | **mines** |\n| Mexico |  |'
    const here = new ExchangeLaptop(createDocument('d1', { meeting: 'm', kind: 'other', group: null, session: null, rank: 'a1', title: { en: 'Brief' }, marking: 'unclassified', side: 'shared', parts: { p1: { rank: 'a1', heading: {}, text: { en: text } } } }))
    for (const format of UNIT_FORMATS) expect(readUnits(await here.send(format)).units).toHaveLength(7)
    const plan = here.planOf(OUT.encode(await sent(here)))
    expect(plan.texts.find(({ id }) => id === 'document/d1/parts.p1.text')?.target).toBe('## AIMS\n\n| WHO | WHAT |\n| --- | --- |\n| CANADA | **MINES** |\n| MEXICO |  |')
  })

  it('BACK-9: markup and formulas in a translation are words', async () => {
    const here = laptop('Plain.')
    const evil = '&lt;script&gt;alert(1)&lt;/script&gt; =cmd|x! [a](javascript:alert(1)) ## no **stars**'
    const file = (await sent(here)).replace('>BUDGET<', `>${evil}<`).replace('>PLAIN.<', `>${evil}<`)
    const plan = here.planOf(OUT.encode(file))
    expect(plan.texts[0]?.target).toBe('<script>alert(1)</script> =cmd|x! [a](javascript:alert(1)) ## no **stars**')
    expect(plan.texts[1]?.target).toContain('\\*\\*stars\\*\\*')
  })
})

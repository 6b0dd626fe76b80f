import { describe, expect, it } from 'vitest'
import { attachFile, createDocument, type NewDocument, setAttachedLanguages, setAttachedTitle } from '#shared/domain/document/edits.ts'
import { setItemText } from '#shared/domain/item/edits.ts'
import { returnEdit } from '#shared/translation/back/edit.ts'
import type { Outcome, ReturnPlan } from '#shared/translation/back/outcome.ts'
import { item, person, attends } from '#tests/unit/domain/meetings.ts'
import { ExchangeLaptop, readUnits, textOfBytes, translated } from './laptop.ts'

const NOTE = 'See **ana Roy** and [the plan](https://example.org/a?b=1&c=2).\\\nThen *rest*.\n\n- one\n- two'

function laptopWithGaps(): ExchangeLaptop {
  return new ExchangeLaptop(
    person('ana'), attends('ana', 'delegate'), item('i1', 'a1', null),
    setItemText('i1', 'title', 'en', 'Report of ana Roy <draft> & more'), setItemText('i1', 'title', 'fr', ''), setItemText('i1', 'title', 'es', ''), setItemText('i1', 'note', 'en', NOTE)
  )
}

function takeAll(laptop: ExchangeLaptop, plan: ReturnPlan, outcomes: readonly Outcome[] = ['taken', 'confirmed']): void {
  const edit = returnEdit(plan, { taken: new Set(plan.texts.filter(({ outcome }) => outcomes.includes(outcome)).map(({ id }) => id)), approver: null })
  if (edit !== null) laptop.perform(edit)
}

describe.each(['xliff12', 'xliff21'] as const)('%s', (format) => {
  it('XLIFF-1: only what is needed goes out, with context, length, links as notes, and names that are not to be translated', async () => {
    const xml = textOfBytes(await laptopWithGaps().send(format))
    const file = readUnits(xml)
    expect(file.units.map(({ key }) => key)).toEqual(['item/i1/title', 'item/i1/note#0', 'item/i1/note#1', 'item/i1/note#2'])
    expect(xml).toContain('Report of')
    expect(xml).toMatch(format === 'xliff12' ? /<mrk mtype="protected">ana Roy<\/mrk>/u : /<mrk id="m1" translate="no">ana Roy<\/mrk>/u)
    expect(xml).toContain('&lt;draft&gt; &amp; more')
    expect(xml).toContain(format === 'xliff12' ? 'maxwidth="120"' : 'slr:sizeRestriction="120"')
    expect(xml).toContain('Agenda · Note')
    expect(xml).toContain('the plan: https://example.org/a?b=1&amp;c=2')
    // The title of another meeting day is complete, and stays here.
    expect(xml).not.toContain('Mexico City')
  })

  it('XLIFF-2: what a translator wrote comes back whole, with bold, italic, links, breaks and lists, and undo takes it back', async () => {
    const laptop = laptopWithGaps()
    const plan = laptop.planOf(new TextEncoder().encode(translated(textOfBytes(await laptop.send(format)))))
    expect(plan.texts.map(({ id, outcome, remarks }) => [id, outcome, remarks])).toEqual([['item/i1/title', 'taken', []], ['item/i1/note', 'taken', []]])
    takeAll(laptop, plan)
    expect(laptop.text('item/i1/title').text.fr).toBe('REPORT OF ANA ROY <DRAFT> & MORE')
    expect(laptop.text('item/i1/note').text.fr).toBe('SEE **ANA ROY** AND [THE PLAN](https://example.org/a?b=1&c=2).\\\nTHEN *REST*.\n\n- ONE\n- TWO')
    expect(laptop.text('item/i1/note').states.fr).toBe('draft')
    expect(laptop.text('item/i1/note').basis.fr).toMatchObject({ from: 'en', of: NOTE })
    laptop.undo()
    expect(laptop.text('item/i1/title').states.fr).toBe('missing')
    expect(laptop.text('item/i1/note').text.fr ?? '').toBe('')
  })

  it('XLIFF-9: titles of attached files go out and come back; one of a file that only French books have is nobody’s work', async () => {
    const file = (rank: string) => ({ rank, file: 'ab'.repeat(32), type: 'pdf', name: 'plan.pdf' }) as const
    const document: NewDocument = { meeting: 'm', kind: 'other', group: null, session: null, rank: 'a0', title: { en: 'Notes', fr: 'Notes' }, marking: 'unclassified', side: 'shared', parts: {} }
    const laptop = new ExchangeLaptop(
      createDocument('d1', document), attachFile('d1', 'f1', file('a0')), attachFile('d1', 'f2', file('a1')), attachFile('d1', 'f3', file('a2')),
      setAttachedTitle('d1', 'f1', 'en', 'Floor plan'), setAttachedTitle('d1', 'f2', 'fr', 'Lettre'), setAttachedLanguages('d1', 'f2', ['fr'])
    )
    expect(laptop.texts().filter(({ path }) => path.startsWith('attached.')).map(({ id, states }) => [id, states.fr])).toEqual([['document/d1/attached.f1.title', 'missing']])
    const xml = textOfBytes(await laptop.send(format))
    expect(readUnits(xml).units.map(({ key }) => key)).toEqual(['document/d1/attached.f1.title'])
    expect(xml).toContain('Title of an attached file')
    const plan = laptop.planOf(new TextEncoder().encode(translated(xml)))
    takeAll(laptop, plan)
    expect(laptop.text('document/d1/attached.f1.title')).toMatchObject({ text: { fr: 'FLOOR PLAN' }, states: { fr: 'draft' }, basis: { fr: { from: 'en', of: 'Floor plan' } } })
    laptop.perform(setAttachedTitle('d1', 'f1', 'en', 'Floor plan, level 2'))
    expect(laptop.text('document/d1/attached.f1.title').states.fr).toBe('stale')
  })

  it('XLIFF-3: a program that indents, adds attributes and namespaces, and writes UTF-16 changes nothing that matters', async () => {
    const laptop = laptopWithGaps()
    const clean = translated(textOfBytes(await laptop.send(format)))
    const odd = clean
      .replace('<xliff ', '<xliff xmlns:mq="MQXliff" xmlns:sdl="http://sdl.com/FileTypes/SdlXliff/1.0" ')
      .replace(/encoding="UTF-8"/u, 'encoding="UTF-16"')
      .replaceAll(/<(trans-unit|unit) /gu, '<$1 mq:status="Confirmed" ')
      .replaceAll(/<target>([^]*?)<\/target>/gu, '<target>\n      $1\n    </target>')
      .replaceAll(/<\/(trans-unit|unit)>/gu, (end) => (end.includes('trans') ? `<sdl:seg-defs><sdl:seg id="1"/></sdl:seg-defs>${end}` : end))
    const bytes = new Uint8Array(2 + odd.length * 2)
    bytes.set([0xff, 0xfe])
    for (let at = 0; at < odd.length; at += 1) new DataView(bytes.buffer).setUint16(2 + at * 2, odd.charCodeAt(at), true)
    const plan = laptop.planOf(bytes)
    expect(plan.counts).toMatchObject({ taken: 2, damaged: 0, unknown: 0 })
    expect(plan.texts[0]?.target).toBe('REPORT OF ANA ROY <DRAFT> & MORE')
  })

  it('XLIFF-4: a prefix for the namespace, other ids of elements and comments are the same file', async () => {
    const laptop = laptopWithGaps()
    const clean = translated(textOfBytes(await laptop.send(format)))
    const namespace = format === 'xliff12' ? 'urn:oasis:names:tc:xliff:document:1.2' : 'urn:oasis:names:tc:xliff:document:2.0'
    const prefixed = clean
      .replace(`xmlns="${namespace}"`, `xmlns:x="${namespace}"`)
      .replaceAll(/<(\/?)(?=[a-z0-9-]+[ >/])(?!mda:|slr:|\?)/gu, '<$1x:')
      .replace('?>', '?><!-- by hand -->')
    expect(laptop.planOf(new TextEncoder().encode(prefixed)).counts.taken).toBe(2)
  })
})

describe('XLIFF as programs leave it', () => {
  const head = '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="x" source-language="en" target-language="fr" datatype="plaintext"><body>'
  const foot = '</body></file></xliff>'
  const unit = (inside: string): string => `${head}<trans-unit id="item/i1/title">${inside}</trans-unit>${foot}`

  it('XLIFF-5: sentences that a program has cut are joined; one that is only half done is named', () => {
    const source = '<source>One. Two.</source><seg-source><mrk mtype="seg" mid="1">One.</mrk> <mrk mtype="seg" mid="2">Two.</mrk></seg-source>'
    const whole = readUnits(unit(`${source}<target><mrk mtype="seg" mid="1">Un.</mrk> <mrk mtype="seg" mid="2">Deux.</mrk></target>`))
    expect(whole.units[0]).toMatchObject({ target: [{ type: 'words', text: 'Un.' }, { type: 'words', text: ' ' }, { type: 'words', text: 'Deux.' }], damage: null })
    const half = readUnits(unit(`${source}<target><mrk mtype="seg" mid="1">Un.</mrk> <mrk mtype="seg" mid="2"/></target>`))
    expect(half.units[0]?.damage).toEqual({ key: 'damage.segments', values: { count: 1 } })
    const two = (second: string): string =>
      `<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="fr"><file id="f"><unit id="item:i1:title"><segment><source>One.</source><target order="3">Un.</target></segment><ignorable><source> </source></ignorable><segment><source>Two.</source>${second}</segment></unit></file></xliff>`
    expect(readUnits(two('<target order="1">Deux.</target>')).units[0]).toMatchObject({ key: 'item/i1/title', target: [{ type: 'words', text: 'Deux.' }, { type: 'words', text: ' ' }, { type: 'words', text: 'Un.' }], damage: null })
    expect(readUnits(two('')).units[0]?.damage).toEqual({ key: 'damage.segments', values: { count: 1 } })
  })

  it('XLIFF-6: pairs in two halves are pairs; one that is left open is named; proposals and notes are not translations', () => {
    const open = readUnits(unit('<source>a</source><target>x <bx id="7" rid="1"/>gras<ex id="8" rid="1"/> y</target><alt-trans><target>no</target></alt-trans>'))
    expect(open.units[0]?.target).toEqual([{ type: 'words', text: 'x ' }, { type: 'code', id: '1', style: null, content: [{ type: 'words', text: 'gras' }] }, { type: 'words', text: ' y' }])
    expect(readUnits(unit('<source>a</source><target>x <bpt id="1">&lt;b&gt;</bpt>gras</target>')).units[0]?.damage).toEqual({ key: 'damage.codes', values: { code: '1' } })
    expect(readUnits(unit('<source>a</source><alt-trans><target>no</target></alt-trans>')).units[0]?.target).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { readExchange } from '#shared/intake/translation/read-exchange.ts'
import { setItemText } from '#shared/domain/item/edits.ts'
import { planTerms, termsEdit } from '#shared/translation/back/terms.ts'
import { writeTerms } from '#shared/translation/send/write.ts'
import { termBase, termsInUse } from '#shared/translation/terms/base.ts'
import { rowsOf } from '#shared/view/rows.ts'
import { item } from '#tests/unit/domain/meetings.ts'
import { ExchangeLaptop, readUnits, textOfBytes } from './laptop.ts'

const OUT = new TextEncoder()

function laptop(): ExchangeLaptop {
  return new ExchangeLaptop(item('i1', 'a1', null), setItemText('i1', 'title', 'en', 'Budget'), setItemText('i1', 'title', 'fr', ''), setItemText('i1', 'note', 'en', 'See **bold** and [plan](https://example.org).\\\nEnd.'))
}

describe('TMX', () => {
  it('TMX-1: pairs are known by their id and stamp; codes of level 2 survive', async () => {
    const here = laptop()
    const xml = textOfBytes(await here.send('tmx')).replaceAll(/(<tuv xml:lang="en-CA">)(<seg>[^]*?<\/seg><\/tuv>)/gu, '$1$2<tuv xml:lang="FR">$2')
    const plan = here.planOf(OUT.encode(xml))
    expect(plan.texts.map(({ outcome, target }) => [outcome, target])).toEqual([['taken', 'Budget'], ['taken', 'See **bold** and [plan](https://example.org).\\\nEnd.']])
  })

  it('TMX-2: a memory of another program suggests where it has the very words, and is never taken unasked', () => {
    const here = laptop()
    const pair = (en: string, fr: string): string => `<tu><tuv xml:lang="en"><seg>${en}</seg></tuv><tuv xml:lang="fr"><seg>${fr}</seg></tuv></tu>`
    const memory = `<tmx version="1.4"><header srclang="en" datatype="plaintext" segtype="sentence" adminlang="en" creationtool="x" creationtoolversion="1" o-tmf="x"/><body>${pair('Budget', 'Le budget')}${pair('Other', 'Autre')}</body></tmx>`
    expect(here.plan(readUnits(memory)).texts.map(({ id, outcome, target }) => [id, outcome, target])).toEqual([['item/i1/title', 'suggested', 'Le budget'], ['', 'unknown', 'Autre']])
  })

  it('TMX-3: numbers that a program has given anew are known by what they stand for', () => {
    const here = laptop()
    const xml = `<tmx version="1.4"><header srclang="en-CA"/><body><tu tuid="item/i1/note#0"><tuv xml:lang="en-CA"><seg>See <bpt i="1" x="1">**</bpt>bold<ept i="1">**</ept> and <bpt i="2" x="2">[</bpt>plan<ept i="2">]</ept>.<ph x="3">\\</ph>End.</seg></tuv><tuv xml:lang="fr-CA"><seg><bpt i="1" x="2">[</bpt>Le plan<ept i="1">]</ept>, <bpt i="2" x="1">**</bpt>gras<ept i="2">**</ept>.<ph x="3">\\</ph>Fin.</seg></tuv></tu></body></tmx>`
    expect(here.plan(readUnits(xml)).texts[0]).toMatchObject({ outcome: 'taken', target: '[Le plan](https://example.org), **gras**.\\\nFin.' })
  })
})

describe('TBX', () => {
  const base = termBase([])

  it('TBX-1: the whole term base goes out and comes back as it is', () => {
    const read = readExchange(writeTerms({ title: 'T', from: 'en', to: 'fr', terms: termsInUse(base) }))
    if (!read.ok || read.value.format !== 'tbx') throw new Error('Not read')
    const plan = planTerms(read.value.terms, base)
    expect(plan.length).toBeGreaterThan(200)
    expect(plan.filter(({ outcome }) => outcome !== 'same')).toEqual([])
    expect(termsEdit(plan, () => 'x')).toBeNull()
  })

  it('TBX-2: new and changed terms are told apart, in the older and the newer form; what a file does not say stays', () => {
    const xml = `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
      <conceptEntry id="c1"><langSec xml:lang="en"><termSec><term>working group</term></termSec></langSec><langSec xml:lang="fr"><termSec><term>groupe d’étude</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec></langSec></conceptEntry>
      <conceptEntry id="c2"><langSec xml:lang="en"><note>Not a seminar.</note><termSec><term>side table</term></termSec><termSec><term>corner talk</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec></langSec></conceptEntry>
      <conceptEntry id="c3"><langSec xml:lang="de"><termSec><term>Tisch</term></termSec></langSec></conceptEntry></body></text></tbx>`
    const read = readExchange(OUT.encode(xml))
    if (!read.ok || read.value.format !== 'tbx') throw new Error('Not read')
    expect(read.value.left).toBe(1)
    const plan = planTerms(read.value.terms, base)
    expect(plan.map(({ outcome, known, changes }) => [outcome, known?.text.en, changes])).toEqual([
      ['changed', 'working group', { text: { fr: 'groupe d’étude' } }],
      ['new', undefined, { text: { en: 'side table' }, forbidden: { en: 'corner talk' }, note: { en: 'Not a seminar.' } }]
    ])
    const here = laptop()
    const edit = termsEdit(plan, () => 'own-1')
    if (edit === null) throw new Error('Nothing to do')
    here.perform(edit)
    const after = termBase(rowsOf(here.states().values()).term)
    const known = plan[0]?.known
    expect(after.find(({ id }) => id === known?.id)).toMatchObject({ text: { en: 'working group', fr: 'groupe d’étude', es: 'grupo de trabajo' }, standing: known?.standing })
    expect(after.find(({ id }) => id === 'own-1')).toMatchObject({ origin: 'own', forbidden: { en: 'corner talk' } })
    here.undo()
    expect(termBase(rowsOf(here.states().values()).term)).toHaveLength(base.length)
  })
})

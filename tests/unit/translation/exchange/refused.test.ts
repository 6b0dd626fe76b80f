import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readExchange } from '#shared/intake/translation/read-exchange.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import en from '#locales/en/exchange.json'
import es from '#locales/es/exchange.json'
import fr from '#locales/fr/exchange.json'
import { setItemText } from '#shared/domain/item/edits.ts'
import { item } from '#tests/unit/domain/meetings.ts'
import { ExchangeLaptop, UNIT_FORMATS } from './laptop.ts'

const HEAD = '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="x" source-language="en" target-language="fr" datatype="plaintext"><body>'
const UNIT = '<trans-unit id="a"><source>a</source><target>b</target></trans-unit>'
const FOOT = '</body></file></xliff>'

function problemOf(content: string | Uint8Array): [key: string, values: object] {
  const read = readExchange(typeof content === 'string' ? strToU8(content) : content)
  if (read.ok) throw new Error('Read')
  return [read.problem.key, read.problem.values]
}

describe('what is refused', () => {
  it('EXCHANGE-1: a document type, entities that grow and entities from outside are refused with their line, in every format of text', () => {
    const laughs = '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>\n'
    const outside = '<!DOCTYPE x SYSTEM "file:///etc/passwd">'
    for (const root of [HEAD + UNIT.replace('>a<', '>&b;<') + FOOT, '<tmx version="1.4"><body/></tmx>', '<martif type="TBX-Basic"/>']) {
      expect(problemOf(laughs + root)).toEqual(['problem.doctype', { line: 2 }])
      expect(problemOf(outside + root)[0]).toBe('problem.doctype')
    }
    expect(problemOf(zipSync({ '[Content_Types].xml': strToU8('<Types/>'), '_rels/.rels': strToU8('<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>'), 'word/document.xml': strToU8(`${laughs}<w/>`) }))[0]).toMatch(/doctype|damagedPart/u)
  })

  it('EXCHANGE-2: broken XML is named with its line; an entity that nobody has defined stays as it was typed', () => {
    expect(problemOf(`${HEAD}\n${UNIT}\n<trans-unit id="b"><source>`)).toEqual(['problem.notWellFormed', { line: 3 }])
    expect(problemOf(`${HEAD}\n${UNIT}\n</group>${FOOT}`)).toEqual(['problem.notWellFormed', { line: 3 }])
    const read = readExchange(strToU8(HEAD + UNIT.replace('>b<', '>&xxe;<') + FOOT))
    expect(read.ok && read.value.format !== 'tbx' && read.value.units[0]?.target).toEqual([{ type: 'words', text: '&xxe;' }])
  })

  it('EXCHANGE-3: other files are told by what they are', () => {
    expect(problemOf('')[0]).toBe('problem.empty')
    expect(problemOf('%PDF-1.7')).toEqual(['problem.otherFormat', { format: 'PDF' }])
    expect(problemOf('Dear all,')[0]).toBe('problem.unknownFormat')
    expect(problemOf('<?xml version="1.0"?><schedule/>')).toEqual(['problem.otherXml', { name: 'schedule' }])
    expect(problemOf(HEAD + FOOT)[0]).toBe('problem.noUnits')
    expect(problemOf(new Uint8Array(20_000_001))).toEqual(['problem.tooLarge', { limit: 20 }])
    expect(problemOf(HEAD.replace('"fr"', '"de"') + UNIT + FOOT)).toEqual(['problem.otherLanguage', { tag: 'de' }])
    expect(problemOf(HEAD.replace('"fr"', '"en-US"') + UNIT + FOOT)[0]).toBe('problem.oneLanguage')
    expect(problemOf(HEAD.replace(' target-language="fr"', '') + UNIT + FOOT)[0]).toBe('problem.noLanguage')
    expect(problemOf(`<?xml version="1.0" encoding="EBCDIC-CP-US"?>${HEAD}${UNIT}${FOOT}`)[0]).toBe('problem.encoding')
    expect(problemOf(`${'<g>'.repeat(500)}`)[0]).toBe('problem.tooDeep')
  })

  it.each(UNIT_FORMATS)('EXCHANGE-4: %s that was cut off anywhere is refused or read in part, and never throws', async (format) => {
    const bytes = await new ExchangeLaptop(item('i1', 'a1', null), setItemText('i1', 'note', 'en', 'A **b**.')).send(format)
    for (let length = 0; length < bytes.length; length += Math.ceil(bytes.length / 60)) expect(readExchange(bytes.subarray(0, length)).ok).toBe(false)
    for (let at = 0; at < 60; at += 1) {
      const damaged = bytes.slice()
      damaged[Math.floor((at * 7919) % bytes.length)] = (at * 31) % 256
      expect(() => readExchange(damaged)).not.toThrow()
    }
  })

  it('EXCHANGE-5: every reason has its sentence in the three languages', () => {
    const sentences = { en, fr, es }
    for (const language of LANGUAGES) {
      const { problem, damage, remark } = sentences[language]
      expect(Object.keys({ ...problem, ...damage, ...remark })).toEqual(Object.keys({ ...en.problem, ...en.damage, ...en.remark }))
      for (const text of Object.values(problem)) expect(text).toMatch(/Nothing was taken over|Rien n’a été repris|rien n’a été repris|nothing was taken over|No se incorporó nada|no se incorporó nada/u)
    }
  })
})

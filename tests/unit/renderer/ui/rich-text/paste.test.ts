import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRichText, plainWords, writeRichText } from '#shared/foundation/rich-text/index.ts'
import { cleanHtml, cleanPlain } from '#renderer/ui/rich-text/paste/clean.ts'

const FOLDER = join(import.meta.dirname, '../../../../fixtures/clipboard')
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.html')).map((name) => name.slice(0, -5))

describe('what is pasted', () => {
  it.each(names)('PASTE-1: %s becomes exactly the text that it is', (name) => {
    const html = readFileSync(join(FOLDER, `${name}.html`), 'utf8')
    expect(writeRichText(cleanHtml(html).blocks)).toBe(readFileSync(join(FOLDER, `${name}.md`), 'utf8').trimEnd())
  })

  it('PASTE-2: pictures and deleted words are left out and counted', () => {
    const counted = (name: string) => cleanHtml(readFileSync(join(FOLDER, `${name}.html`), 'utf8')).leftOut
    expect(counted('word-pictures').pictures).toBe(1)
    expect(counted('web-page').pictures).toBe(2)
    expect(counted('word-tracked').deletions).toBe(1)
  })

  it('PASTE-3: plain text stays as typed, whatever its signs mean elsewhere', () => {
    const typed = '# One\n- two\n**three** *four*\n| a |\n\n1. five\n<b>six</b> &amp; \\ [x](https://a.mx)'
    expect(plainWords(writeRichText(cleanPlain(typed)))).toBe(typed.replace('\n\n', '\n'))
    expect(cleanPlain(typed).every(({ kind }) => kind === 'paragraph')).toBe(true)
  })

  it('PASTE-4: any HTML has a reading that is kept as it is', () => {
    const tag = fc.constantFrom('<p>', '</p>', '<ul>', '<li>', '</ul>', '<table>', '<tr>', '<td colspan=9>', '<th rowspan=99999>', '</table>', '<b>', '</b>', '<h1>', '</h1>', '<a href="https://a.mx">', '</a>', '<br>', 'w ', '<o:p>', '<!--[if', '<![if x]>', '<p style="mso-list:l0 level7 lfo1">', '<script>', '</script>', '&nbsp;', '\n')
    fc.assert(
      fc.property(fc.array(tag, { maxLength: 40 }), (tags) => {
        const { blocks } = cleanHtml(tags.join(''))
        expect(parseRichText(writeRichText(blocks))).toEqual(blocks)
      }),
      { numRuns: 1500 }
    )
  })
})

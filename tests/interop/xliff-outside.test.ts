import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import xliff from 'xliff'
import { z } from 'zod'
import { setItemText } from '#shared/domain/item/edits.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { after, exampleWithGaps, itemIds, packed } from './example-with-gaps.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'alternat-xliff2-'))
const at = (name: string): string => join(folder, name)

function alternat(words: string[]): string {
  const run = spawnSync(process.execPath, [join(ROOT, 'cli/bin.mjs'), ...words], { cwd: folder, encoding: 'utf8', env: { ...process.env, ALTERNAT_LANGUAGE: 'en' } })
  if (run.status !== 0) throw new Error(run.stderr)
  return run.stdout
}

/** What the program makes of a unit: words, or words and codes one after the other. */
const code = z.looseObject({ Span: z.looseObject({ contents: z.string() }).optional() })
const content = z.union([z.string(), z.array(z.union([z.string(), code]))])
const unit = z.looseObject({ source: content, note: z.union([z.string(), z.array(z.string())]).optional() })
const resource = z.union([unit, z.looseObject({ groupUnits: z.record(z.string(), unit) })])
const document = z.looseObject({ xliffVersion: z.string().optional(), sourceLanguage: z.string(), targetLanguage: z.string(), resources: z.record(z.string(), z.record(z.string(), resource)) })

function shouted(said: z.output<typeof content>): z.output<typeof content> {
  if (typeof said === 'string') return said.toUpperCase()
  return said.map((piece) => (typeof piece === 'string' ? piece.toUpperCase() : piece.Span ? { ...piece, Span: { ...piece.Span, contents: piece.Span.contents.toUpperCase() } } : piece))
}

let units: z.output<typeof unit>[] = []
let version: string | undefined

beforeAll(async () => {
  writeFileSync(at('gaps.alternat'), await packed(exampleWithGaps()))
  alternat(['translation', 'export', at('gaps.alternat'), '--from', 'en', '--to', 'fr', '--format', 'xliff21', '--out', at('sent.xlf')])
  const read = document.parse(await xliff.xliff2js(readFileSync(at('sent.xlf'), 'utf8')))
  version = read.xliffVersion
  const translated = (one: z.output<typeof unit>): z.output<typeof unit> => {
    units.push(one)
    return { ...one, target: shouted(one.source) }
  }
  for (const resources of Object.values(read.resources)) {
    for (const [id, one] of Object.entries(resources)) {
      const inGroup = z.looseObject({ groupUnits: z.record(z.string(), unit) }).safeParse(one)
      resources[id] = inGroup.success
        ? { ...inGroup.data, groupUnits: Object.fromEntries(Object.entries(inGroup.data.groupUnits).map(([name, inner]) => [name, translated(inner)])) }
        : translated(unit.parse(one))
    }
  }
  writeFileSync(at('back.xlf'), z.string().parse(await xliff.js2xliff(read)))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('XLIFF 2.1 through the xliff package of locize', () => {
  it('XLIFF2-1: it reads every unit of our file as 2.1, with its notes and codes', () => {
    expect(version).toBe('2.1')
    expect(units.length).toBeGreaterThan(15)
    expect(units.every(({ note }) => note !== undefined)).toBe(true)
    expect(units.filter(({ source }) => Array.isArray(source))).toHaveLength(1)
  })

  it('XLIFF2-2: what it writes has lost our stamps and its own version, is indented among the words, and is taken all the same, bold, links and line ends included', () => {
    const back = readFileSync(at('back.xlf'), 'utf8')
    expect(back).not.toContain('mda:')
    expect(back).toMatch(/version="2\.0"/u)
    expect(back).toMatch(/See \n\s+<pc/iu)
    copyFileSync(at('gaps.alternat'), at('copy.alternat'))
    const taken = JSON.parse(alternat(['translation', 'import', at('back.xlf'), '--into', at('copy.alternat'), '--json'])) as { counts: Record<string, number>; texts: { id: string; target: string }[] } // what our own command prints
    expect(taken.counts).toMatchObject({ taken: taken.texts.length, empty: 0, damaged: 0, unknown: 0, duplicated: 0, changed: 0 })
    expect(taken.texts.find(({ id }) => id === 'item/opening/note')?.target).toBe('SEE **THE RECORD** AND [THE PLAN](https://example.org/a?b=1&c=2) & *MORE*.\\\nEND.\n\n- ONE\n- TWO')
  })

  it('XLIFF2-3: without the stamps a source that has changed since is still noticed, by its words', async () => {
    const [, second = ''] = itemIds(exampleWithGaps())
    writeFileSync(at('later.alternat'), await packed(after(exampleWithGaps(), setItemText(second, 'title', 'en', 'Something else'), 'later')))
    const told = JSON.parse(alternat(['translation', 'import', at('back.xlf'), '--into', at('later.alternat'), '--json'])) as { counts: Record<string, number>; texts: { id: string; outcome: string }[] } // as above
    expect(told.texts.filter(({ outcome }) => outcome === 'changed').map(({ id }) => id)).toEqual([`item/${second}/title`])
    expect(told.counts['taken']).toBe(told.texts.length - 1)
  })
})

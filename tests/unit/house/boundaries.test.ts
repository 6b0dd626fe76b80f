import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const ROOT = resolve(import.meta.dirname, '../../..')

/** A small house with the rules of this one, in which every wall is broken through on purpose. */
let house = ''

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'alternat-boundaries-'))
  cpSync(join(ROOT, 'tests/fixtures/boundaries'), house, { recursive: true })
  cpSync(join(ROOT, '.oxlintrc.json'), join(house, '.oxlintrc.json'))
  cpSync(join(ROOT, 'tsconfig.base.json'), join(house, 'tsconfig.base.json'))
  cpSync(join(ROOT, 'package.json'), join(house, 'package.json'))
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'))
})

afterAll(() => rmSync(house, { recursive: true, force: true }))

interface Report {
  diagnostics: { code: string; message: string; help?: string; filename: string }[]
}

function lintOf(file: string): string[] {
  const run = spawnSync(process.execPath, [join(ROOT, 'node_modules/oxlint/bin/oxlint'), '--format', 'json', file], { cwd: house, encoding: 'utf8' })
  const report = JSON.parse(run.stdout) as Report // oxlint's own format
  return report.diagnostics.filter(({ code }) => code.includes('no-restricted-imports')).map(({ message, help }) => `${message} ${help ?? ''}`)
}

describe('the walls of the house', () => {
  it.each([
    ['shared/foundation/bad.ts', 3, 'foundation stands under every room'],
    ['shared/ledger/bad.ts', 1, 'The ledger knows changes'],
    ['shared/domain/bad.ts', 2, 'domain imports only ledger and foundation'],
    ['renderer/features/agenda/bad.tsx', 4, 'A feature never imports another feature'],
    ['renderer/findings/bad.tsx', 1, 'Findings are shared by features'],
    ['electron/main/bad.ts', 1, 'never import the window']
  ])('WALL-1: %s is refused by the linter, with words that help', (file, count, words) => {
    const found = lintOf(file)
    expect(found).toHaveLength(count)
    expect(found.join('\n')).toContain(words)
  })

  it('WALL-2: a shared room has no DOM, no Node and no other room in its types', () => {
    const config = JSON.parse(readFileSync(join(ROOT, 'shared/foundation/tsconfig.json'), 'utf8')) as object
    writeFileSync(join(house, 'shared/foundation/tsconfig.json'), JSON.stringify(config))
    const run = spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'shared/foundation', '--noEmit'], { cwd: house, encoding: 'utf8' })
    expect(run.stdout).toMatch(/bad\.ts.*document/)
    expect(run.stdout).toMatch(/bad\.ts.*node:fs/)
  })

  it('WALL-3: the real house has no broken wall', () => {
    expect(() => execFileSync(process.execPath, [join(ROOT, 'node_modules/oxlint/bin/oxlint'), '--quiet', 'shared/foundation', 'shared/ledger', 'shared/domain'], { cwd: ROOT })).not.toThrow()
  })
})

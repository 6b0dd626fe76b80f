import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from '#scripts/paths.mjs'
import { missingEntries } from '#scripts/setup/complete-lock.mjs'

it('LOCK-1: the lock file has an entry for every optional binary, so that `npm ci` of npm 10 and 11 takes it', () => {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as { packages: Parameters<typeof missingEntries>[0] }
  expect(missingEntries(lock.packages).map(([name]) => name)).toEqual([])
})

it('LOCK-2: an entry says for which system a binary is', () => {
  const packages = { 'node_modules/tool': { version: '1.0.0', optionalDependencies: { '@tool/linux-arm64-musl': '1.0.0' } } }
  expect(missingEntries(packages)).toEqual([
    ['node_modules/@tool/linux-arm64-musl', { version: '1.0.0', optional: true, os: ['linux'], cpu: ['arm64'], libc: ['musl'] }]
  ])
})

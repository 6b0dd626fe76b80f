import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SettingsStore } from '#electron/main/services/settings.ts'
import type { Settings } from '#shared/ipc/contract.ts'
import { temporaryFolder } from './workspace-folder.ts'

const USUAL: Settings = { language: 'en', theme: 'system', author: 'ana' }

describe('the settings', () => {
  it('SETTINGS-1: are the usual ones before anybody has chosen', () => {
    const store = SettingsStore.open(join(temporaryFolder(), 'settings.json'), USUAL)
    expect(store.get()).toEqual(USUAL)
    expect(store.takeNotices()).toEqual([])
  })

  it('SETTINGS-2: come back as they were left', async () => {
    const file = join(temporaryFolder(), 'settings.json')
    const store = SettingsStore.open(file, USUAL)
    await Promise.all([store.change({ language: 'fr' }), store.change({ theme: 'dark' })])
    expect(SettingsStore.open(file, USUAL).get()).toEqual({ language: 'fr', theme: 'dark', author: 'ana' })
  })

  it('SETTINGS-3: what is missing in an older file is the usual', () => {
    const file = join(temporaryFolder(), 'settings.json')
    writeFileSync(file, '{"language":"es","fromTheFuture":1}')
    expect(SettingsStore.open(file, USUAL).get()).toEqual({ ...USUAL, language: 'es' })
  })

  it('SETTINGS-4: a file that makes no sense is kept aside and reported', () => {
    for (const text of ['', '{"language":"de"}', '[]', '{']) {
      const file = join(temporaryFolder(), 'settings.json')
      writeFileSync(file, text)
      const store = SettingsStore.open(file, USUAL)
      expect(store.get()).toEqual(USUAL)
      expect(store.takeNotices()).toMatchObject([{ key: 'settings.damaged' }])
      expect(readFileSync(`${file}.damaged`, 'utf8')).toBe(text)
      expect(existsSync(file)).toBe(false)
    }
  })
})

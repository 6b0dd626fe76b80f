import { readFileSync, renameSync } from 'node:fs'
import { isMissing, writeAtomically } from '#electron/files/atomic-write.ts'
import { asideOf } from '#electron/files/set-aside.ts'
import { isLanguage } from '#shared/foundation/language.ts'
import type { Notice, Settings, Theme } from '#shared/ipc/contract.ts'

/** The settings of this person on this laptop, in one small JSON file. */
export class SettingsStore {
  readonly #file: string
  #settings: Settings
  #work: Promise<void> = Promise.resolve()
  #notices: Notice[]

  private constructor(file: string, settings: Settings, notices: Notice[]) {
    this.#file = file
    this.#settings = settings
    this.#notices = notices
  }

  /**
   * Reads the settings; `defaults` stand in for what is not there. A file that makes no sense is put aside, with a
   * notice, so that nobody wonders why the language changed.
   */
  static open(file: string, defaults: Settings): SettingsStore {
    let text: string
    try {
      text = readFileSync(file, 'utf8')
    } catch (error) {
      if (isMissing(error)) return new SettingsStore(file, defaults, [])
      throw error
    }
    const stored = parse(text)
    if (stored) return new SettingsStore(file, { ...defaults, ...stored }, [])
    renameSync(file, asideOf(file))
    return new SettingsStore(file, defaults, [{ key: 'settings.damaged', values: { file: asideOf(file) } }])
  }

  get(): Settings {
    return this.#settings
  }

  /** What there is to say since the last time it was asked. */
  takeNotices(): Notice[] {
    const notices = this.#notices
    this.#notices = []
    return notices
  }

  /** Answers when the change is on disk. */
  async change(change: Partial<Settings>): Promise<Settings> {
    const settings = { ...this.#settings, ...withoutUndefined(change) }
    this.#settings = settings
    const written = this.#work.then(() => writeAtomically(this.#file, `${JSON.stringify(settings, null, 2)}\n`))
    this.#work = written.catch(() => undefined)
    await written
    return settings
  }
}

/** By hand: loading the schema library here would hold up the window. */
function parse(text: string): Partial<Settings> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    const { language, theme, author } = value as Record<string, unknown>
    if (language !== undefined && !isLanguage(language)) return undefined
    if (theme !== undefined && !isTheme(theme)) return undefined
    if (author !== undefined && typeof author !== 'string') return undefined
    return withoutUndefined({ language, theme, author })
  } catch {
    return undefined
  }
}

function isTheme(value: unknown): value is Theme {
  return value === 'system' || value === 'light' || value === 'dark'
}

function withoutUndefined(settings: { [K in keyof Settings]?: Settings[K] | undefined }): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
}

import { readFile, rename } from 'node:fs/promises'
import { isMissing, writeAtomically } from '#electron/files/atomic-write.ts'
import type { Notice, Settings } from '#shared/ipc/contract.ts'
import { settingsSchema } from '#shared/ipc/schemas.ts'

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
  static async open(file: string, defaults: Settings): Promise<SettingsStore> {
    let text: string
    try {
      text = await readFile(file, 'utf8')
    } catch (error) {
      if (isMissing(error)) return new SettingsStore(file, defaults, [])
      throw error
    }
    const stored = parse(text)
    if (stored) return new SettingsStore(file, { ...defaults, ...stored }, [])
    await rename(file, `${file}.damaged`)
    return new SettingsStore(file, defaults, [{ key: 'settings.damaged', values: { file: `${file}.damaged` } }])
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

function parse(text: string): Partial<Settings> | undefined {
  try {
    const result = settingsSchema.partial().loose().safeParse(JSON.parse(text))
    if (!result.success) return undefined
    const { language, theme, author } = result.data
    return withoutUndefined({ language, theme, author })
  } catch {
    return undefined
  }
}

function withoutUndefined(settings: { [K in keyof Settings]?: Settings[K] | undefined }): Partial<Settings> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
}

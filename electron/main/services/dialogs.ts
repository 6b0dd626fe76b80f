import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import { z } from 'zod'
import { environment } from '../environment.ts'
import { nativeText } from '../native-text.ts'
import type { Language } from '#shared/foundation/language.ts'

/** What the app saves where a person says, by extension. */
export type SavedKind = 'alternat' | 'pdf' | 'csv' | 'xlsx' | 'docx' | 'vcf' | 'ics' | 'xml' | 'json' | 'xlf' | 'tmx' | 'tbx'

/** Asks the person with the system's own dialogs, in the language of the interface. */
export class Dialogs {
  readonly #window: BrowserWindow
  readonly #language: () => Language

  constructor(window: BrowserWindow, language: () => Language) {
    this.#window = window
    this.#language = language
  }

  /** @returns the path to write to, always with the extension of `kind`; null when the person cancelled */
  async saveFile(suggestedName: string, kind: SavedKind = 'alternat'): Promise<string | null> {
    const prepared = preparedAnswer('saveFile')
    if (prepared !== undefined) return prepared === null ? null : withExtension(prepared, kind)
    const text = nativeText(this.#language()).dialogs
    const { canceled, filePath } = await dialog.showSaveDialog(this.#window, {
      title: kind === 'alternat' ? text.saveCopy : text.saveAs,
      buttonLabel: text.save,
      defaultPath: join(app.getPath('documents'), allowed(suggestedName)),
      filters: [{ name: kind === 'alternat' ? text.fileType : text.fileTypes[kind], extensions: [kind] }]
    })
    return canceled || !filePath ? null : withExtension(filePath, kind)
  }

  async openFile(): Promise<string | null> {
    const prepared = preparedAnswer('openFile')
    if (prepared !== undefined) return prepared
    const text = nativeText(this.#language()).dialogs
    const { canceled, filePaths } = await dialog.showOpenDialog(this.#window, {
      title: text.open,
      buttonLabel: text.openButton,
      defaultPath: app.getPath('documents'),
      filters: [{ name: text.fileType, extensions: ['alternat'] }],
      properties: ['openFile']
    })
    return canceled ? null : (filePaths[0] ?? null)
  }

  /** Asks for a list of people: a workbook, a CSV or vCards. */
  async openList(): Promise<string | null> {
    const prepared = preparedAnswer('openList')
    if (prepared !== undefined) return prepared
    const text = nativeText(this.#language()).dialogs
    const { canceled, filePaths } = await dialog.showOpenDialog(this.#window, {
      title: text.openList,
      buttonLabel: text.openButton,
      defaultPath: app.getPath('documents'),
      filters: [
        { name: text.listTypes, extensions: ['xlsx', 'xlsm', 'csv', 'tsv', 'txt', 'vcf', 'vcard'] },
        { name: text.allFiles, extensions: ['*'] }
      ],
      properties: ['openFile']
    })
    return canceled ? null : (filePaths[0] ?? null)
  }

  async chooseFolder(): Promise<string | null> {
    const prepared = preparedAnswer('chooseFolder')
    if (prepared !== undefined) return prepared
    const text = nativeText(this.#language()).dialogs
    const { canceled, filePaths } = await dialog.showOpenDialog(this.#window, {
      title: text.packFolder,
      buttonLabel: text.chooseFolder,
      defaultPath: app.getPath('documents'),
      properties: ['openDirectory', 'createDirectory']
    })
    return canceled ? null : (filePaths[0] ?? null)
  }
}

/** A name that every system allows: those of workspaces have colons, and a slash would lead into another folder. */
function allowed(name: string): string {
  return name.replaceAll(/\s*[<>:"/\\|?*\p{Cc}]\s*/gu, ' ').trim()
}

function withExtension(path: string, kind: SavedKind): string {
  return path.toLowerCase().endsWith(`.${kind}`) ? path : `${path}.${kind}`
}

const QUESTIONS = ['saveFile', 'openFile', 'openList', 'chooseFolder'] as const

const answersSchema = z.record(z.enum(QUESTIONS), z.array(z.string().nullable()).optional())

/**
 * The next answer that a test has laid ready in a file of the form `{"saveFile": ["/tmp/a.alternat", null]}`, used up
 * by being read. Undefined outside of tests: the person is asked.
 */
function preparedAnswer(question: (typeof QUESTIONS)[number]): string | null | undefined {
  const file = environment.dialogAnswers()
  if (file === undefined) return undefined
  const answers = answersSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  const answer = answers[question]?.shift()
  writeFileSync(file, JSON.stringify(answers))
  return answer ?? null
}

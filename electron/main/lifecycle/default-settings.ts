import { userInfo } from 'node:os'
import { app } from 'electron'
import { isLanguage } from '#shared/foundation/language.ts'
import type { Settings } from '#shared/ipc/contract.ts'

/** Before anybody has chosen: the first of our languages that the person has told the system, and the account's name. */
export function defaultSettings(): Settings {
  const language = app
    .getPreferredSystemLanguages()
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find(isLanguage)
  return { language: language ?? 'en', theme: 'system', author: accountName() }
}

function accountName(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}

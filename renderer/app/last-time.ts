import { isLanguage } from '#shared/foundation/language.ts'
import type { Theme } from '#shared/ipc/contract.ts'
import { PSEUDO, type InterfaceLanguage } from '#renderer/i18n/interface-language.ts'
import { isPseudoWanted } from '#renderer/i18n/pseudo-wanted.ts'

/**
 * What the window looked like last time, so that it opens in the right language and paper without waiting for the disk,
 * and on the meeting one worked on. Only a convenience: nothing here is data, and losing it costs a flicker.
 */
const KEYS = { language: 'alternat.language', theme: 'alternat.theme', meeting: 'alternat.meeting' } as const

export function rememberedTheme(): Theme {
  const theme = read(KEYS.theme)
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

export function rememberedLanguage(): InterfaceLanguage {
  if (isPseudoWanted()) return PSEUDO
  const language = read(KEYS.language) ?? navigator.language.slice(0, 2)
  return isLanguage(language) ? language : 'en'
}

export function rememberedMeeting(workspace: string): string | null {
  return read(`${KEYS.meeting}.${workspace}`)
}

export function rememberLook(language: string, theme: Theme): void {
  write(KEYS.language, language)
  write(KEYS.theme, theme)
}

export function rememberMeeting(workspace: string, meeting: string): void {
  write(`${KEYS.meeting}.${workspace}`, meeting)
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Storage can be full or switched off; the next start then merely asks the disk.
  }
}

import type { Language } from '#shared/foundation/language.ts'
import en from '#locales/en/native.json'
import es from '#locales/es/native.json'
import fr from '#locales/fr/native.json'

type NativeText = typeof en

const TEXT: Record<Language, NativeText> = { en, fr, es }

/** The words of menus and dialogs that the system draws. */
export function nativeText(language: Language): NativeText {
  return TEXT[language]
}

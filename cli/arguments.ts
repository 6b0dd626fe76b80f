import { parseArgs, type ParseArgsConfig } from 'node:util'
import { isLanguage, LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { UsageError } from './usage.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** Reads the words after the command; anything unknown is wrong usage. */
export function readArguments<O extends Options>(
  words: string[],
  options: O
): ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>> {
  try {
    return parseArgs({ args: words, options, allowPositionals: true as const, strict: true as const })
  } catch (error) {
    throw new UsageError('usage.unknown', { reason: error instanceof Error ? error.message : String(error) })
  }
}

/** The one file that a command works on. */
export function oneFile(positionals: readonly string[]): string {
  const [file, ...rest] = positionals
  if (file === undefined) throw new UsageError('usage.noFile')
  if (rest.length > 0) throw new UsageError('usage.tooMany', { words: rest.join(' ') })
  return file
}

export function required(value: string | undefined, option: string): string {
  if (value === undefined || value === '') throw new UsageError('usage.missingOption', { option })
  return value
}

/** A list such as `en,fr`, checked against the words that are allowed. */
export function listOf<T extends string>(value: string, allowed: readonly T[], option: string): T[] {
  const words = value.split(',').map((word) => word.trim()).filter((word) => word !== '')
  const known = words.filter((word): word is T => allowed.some((candidate) => candidate === word))
  const unknown = words.find((word) => !allowed.some((candidate) => candidate === word))
  if (unknown !== undefined || known.length === 0) {
    throw new UsageError('usage.notAllowed', { option, value: unknown ?? value, allowed: allowed.join(', ') })
  }
  return [...new Set(known)]
}

export function languagesOf(value: string | undefined): Language[] {
  return value === undefined ? [...LANGUAGES] : listOf(value, LANGUAGES, '--languages')
}

/** The language in which the command line speaks: ALTERNAT_LANGUAGE, else the system's, else English. */
export function speakingLanguage(environment: Record<string, string | undefined>): Language {
  const candidates = [environment['ALTERNAT_LANGUAGE'], environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']]
  for (const candidate of candidates) {
    const language = candidate?.slice(0, 2).toLowerCase()
    if (isLanguage(language)) return language
  }
  return 'en'
}

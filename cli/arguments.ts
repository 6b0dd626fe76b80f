import { parseArgs, type ParseArgsConfig } from 'node:util'
import { isLanguage, LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { UsageError } from './usage.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** Reads the words after the command; anything unknown is wrong usage. */
export function readArguments<O extends Options>(
  words: string[],
  options: O
): ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true; strict: true }>> {
  return parseArgs({ args: checked(words, options), options, allowPositionals: true as const, strict: true as const })
}

/** The same words, each option with its value in one, so that `--moves -5` is a number that is refused and not two options. */
function checked(words: string[], options: Options): string[] {
  const { tokens } = parseArgs({ args: words, options, allowPositionals: true, strict: false, tokens: true })
  return tokens.flatMap((token) => {
    if (token.kind === 'option-terminator') return ['--']
    if (token.kind === 'positional') return [token.value]
    const { name, rawName: option, value } = token
    const known = options[name]
    if (known === undefined || option !== `--${name}`) throw new UsageError('usage.unknownOption', { option })
    if (known.type === 'boolean' && value !== undefined) throw new UsageError('usage.needlessValue', { option })
    if (known.type === 'string' && value === undefined) throw new UsageError('usage.noValue', { option })
    return [value === undefined ? option : `${option}=${value}`]
  })
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

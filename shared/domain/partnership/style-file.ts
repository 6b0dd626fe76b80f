import { fail, ok, type Result } from '#shared/foundation/result.ts'
import { contrastOnWhite, type HouseStyle, LEAST_CONTRAST } from './style.ts'

/** What a designer writes: a text file of JSON that any editor opens. */
export const STYLE_FORMAT = 'alternat-style'
const FIELDS = ['format', 'version', 'fonts', 'accent', 'logo'] as const
/** A logo of two megabytes is far more than a cover needs. */
const LONGEST = 4_000_000

/** A style as a file carries it; the logo is the bytes of a picture. */
export interface StyleFile extends Pick<HouseStyle, 'fonts' | 'accent'> {
  logo: Uint8Array | null
}

/** What is wrong with a file, and in which line from 1. */
export interface StyleProblem {
  key: 'tooLong' | 'notJson' | 'notAStyle' | 'newer' | 'unknownField' | 'fonts' | 'notAColour' | 'tooPale' | 'logo'
  line: number
  /** The field or its value, as it stands there; the contrast of a colour. */
  value: string
  contrast: number | null
}

/** Writes a style for a designer; the same style is the same text. `logo` is base64. */
export function writeStyleFile({ fonts, accent }: Pick<HouseStyle, 'fonts' | 'accent'>, logo: string | null): string {
  return `${JSON.stringify({ format: STYLE_FORMAT, version: 1, fonts, accent, logo: logo === null ? null : `data:image/png;base64,${logo}` }, null, 2)}\n`
}

/** Reads a style that somebody has edited. Nothing in it is ever run; what is not known here is refused by name and line. */
export function readStyleFile(text: string): Result<StyleFile, StyleProblem> {
  if (text.length > LONGEST) return problem('tooLong', 1, '')
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/u, ''))
  } catch (error) {
    return problem('notJson', lineOfError(text, error), '')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return problem('notAStyle', 1, '')
  const fields = new Map<string, unknown>(Object.entries(value))
  if (fields.get('format') !== STYLE_FORMAT) return problem('notAStyle', lineOf(text, 'format'), '')
  if (fields.get('version') !== 1) return problem('newer', lineOf(text, 'version'), String(fields.get('version')))
  const unknown = [...fields.keys()].find((name) => !FIELDS.some((field) => field === name))
  if (unknown !== undefined) return problem('unknownField', lineOf(text, unknown), unknown)
  return known(text, fields)
}

function known(text: string, fields: ReadonlyMap<string, unknown>): Result<StyleFile, StyleProblem> {
  const [fonts, accent, logo] = [fields.get('fonts') ?? null, fields.get('accent') ?? null, fields.get('logo') ?? null]
  if (fonts !== null && fonts !== 'serif' && fonts !== 'sans') return problem('fonts', lineOf(text, 'fonts'), shown(fonts))
  if (accent !== null) {
    const contrast = typeof accent === 'string' ? contrastOnWhite(accent) : null
    if (typeof accent !== 'string' || contrast === null) return problem('notAColour', lineOf(text, 'accent'), shown(accent))
    if (contrast < LEAST_CONTRAST) return problem('tooPale', lineOf(text, 'accent'), accent, contrast)
  }
  const picture = logo === null ? null : bytesOf(logo)
  if (picture === undefined) return problem('logo', lineOf(text, 'logo'), '')
  return ok({ fonts, accent, logo: picture })
}

function problem(key: StyleProblem['key'], line: number, value: string, contrast: number | null = null): Result<never, StyleProblem> {
  return fail({ key, line, value, contrast })
}

function shown(value: unknown): string {
  return (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 40)
}

function lineOf(text: string, field: string): number {
  const at = text.indexOf(JSON.stringify(field))
  return at < 0 ? 1 : linesTo(text, at)
}

/** Engines name the place in their own words: "position 17", "line 3 column 4". */
function lineOfError(text: string, error: unknown): number {
  const position = /position (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1]
  return position === undefined ? linesTo(text, text.length) : linesTo(text, Number(position))
}

function linesTo(text: string, at: number): number {
  return text.slice(0, at).split('\n').length
}

/** The bytes of a `data:` address of a PNG or JPEG; undefined for anything else. */
function bytesOf(address: unknown): Uint8Array | undefined {
  const found = typeof address === 'string' ? /^data:image\/(?:png|jpeg);base64,([A-Za-z0-9+/]+={0,2})$/u.exec(address) : null
  return found?.[1] === undefined ? undefined : fromBase64(found[1])
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function fromBase64(letters: string): Uint8Array {
  const signs = letters.replaceAll('=', '')
  const bytes = new Uint8Array(Math.floor((signs.length * 6) / 8))
  let [bits, held, at] = [0, 0, 0]
  for (const sign of signs) {
    bits = ((bits << 6) | SIGNS.indexOf(sign)) & 0xffff
    held += 6
    if (held >= 8) {
      held -= 8
      bytes[at] = (bits >> held) & 0xff
      at += 1
    }
  }
  return bytes
}

import { isAttachmentHash } from '../attachment/rules.ts'
import type { Partnership } from './schema.ts'

/** The house style of printed pages that the partnership has chosen; null in a place: as the house has it. */
export interface HouseStyle {
  fonts: 'serif' | 'sans' | null
  /** `#rrggbb`. */
  accent: string | null
  /** A picture on covers, by the SHA-256 of its bytes. */
  logo: string | null
  /** In pixels. */
  logoWidth: number | null
  logoHeight: number | null
}

/** What was chosen, as far as it can be printed: a colour that cannot be read on white counts as none. */
export function styleOf(partnership: Partnership | null): HouseStyle {
  const { fonts = null, accent = null, logo = null, logoWidth = null, logoHeight = null } = partnership?.style ?? {}
  return { fonts, accent: accent !== null && isReadable(accent) ? accent : null, logo: isAttachmentHash(logo) ? logo : null, logoWidth, logoHeight }
}

/** Words of normal size need this contrast against what is behind them (WCAG 2.2, 1.4.3, level AA). */
export const LEAST_CONTRAST = 4.5

export function isReadable(colour: string): boolean {
  return (contrastOnWhite(colour) ?? 0) >= LEAST_CONTRAST
}

/** How a colour `#rrggbb` stands out on white paper, from 1 to 21 (WCAG 2.2, "contrast ratio"); null for what is no colour. */
export function contrastOnWhite(colour: string): number | null {
  if (!/^#[0-9a-f]{6}$/iu.test(colour)) return null
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255))
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

/** A colour `#rrggbb` mixed with another one: of `other` a share from 0 to 1. */
export function mixed(colour: string, other: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [own = 0, foreign = 0] = [colour, other].map((one) => Number.parseInt(one.slice(at, at + 2), 16))
    return Math.round(own + (foreign - own) * share).toString(16).padStart(2, '0')
  })
  return `#${parts.join('')}`
}

/** How pale a ground in the accent is. */
const LEAST_WHITE = 0.91

/** The ground behind words in the accent: pale enough for them to be read on it. White for a colour that just stands out on white. */
export function tintOf(accent: string): string {
  for (let white = LEAST_WHITE; white < 1; white += 0.01) {
    const tint = mixed(accent, '#ffffff', white)
    if ((contrastOnWhite(accent) ?? 1) / (contrastOnWhite(tint) ?? 1) >= LEAST_CONTRAST) return tint
  }
  return '#ffffff'
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

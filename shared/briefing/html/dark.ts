import { contrastOnWhite, LEAST_CONTRAST, mixed } from '#shared/domain/partnership/style.ts'

/** The colours of a page for whoever reads in the dark, as in the app; on paper it is always light. Pictures keep a white ground. */
export const DARK = {
  paper: '#14181b', ink: '#e9e6df', soft: '#a8b0b6', accent: '#6db7c4', tint: '#1d3339', shade: '#22262a', line: '#4a545c', missing: '#e2a45a',
  pale: '#22282c', ca: '#f0858c', 'ca-tint': '#3a2023', 'ca-bar': '#b3565f', mx: '#79c3a0', 'mx-tint': '#1d3026', 'mx-bar': '#4d8a70'
} as const

/** How much of a colour is in the dark ground behind words. */
const SHARE_OF_TINT = 0.15

/** A colour `#rrggbb` that was chosen for white paper, with as much white in it as words on the dark grounds need; and the ground of that colour. */
export function inTheDark(colour: string): { accent: string; tint: string } {
  for (let white = 0; white < 1; white += 0.05) {
    const accent = mixed(colour, '#ffffff', white)
    const tint = mixed(DARK.paper, accent, SHARE_OF_TINT)
    if (contrast(accent, tint) >= LEAST_CONTRAST) return { accent, tint }
  }
  return { accent: DARK.ink, tint: DARK.tint }
}

/** Of a light colour on a dark one (WCAG 2.2, "contrast ratio"). */
export function contrast(light: string, dark: string): number {
  return (contrastOnWhite(dark) ?? 1) / (contrastOnWhite(light) ?? 1)
}

import { contrastOnWhite, LEAST_CONTRAST } from '#shared/domain/partnership/style.ts'

/** The colours of a page for whoever reads in the dark, as in the app; on paper it is always light. Pictures keep a white ground. */
export const DARK = {
  paper: '#14181b', ink: '#e9e6df', soft: '#a8b0b6', accent: '#6db7c4', tint: '#1d3339', shade: '#22262a', line: '#4a545c', missing: '#e2a45a',
  pale: '#22282c', ca: '#f0858c', 'ca-tint': '#3a2023', 'ca-bar': '#b3565f', mx: '#79c3a0', 'mx-tint': '#1d3026', 'mx-bar': '#4d8a70'
} as const

/** A colour `#rrggbb` that was chosen for white paper, with as much white in it as words on the dark grounds need. */
export function inTheDark(colour: string): string {
  for (let white = 0; white < 1; white += 0.05) {
    const mixed = withWhite(colour, white)
    if (contrast(mixed, DARK.tint) >= LEAST_CONTRAST) return mixed
  }
  return DARK.ink
}

/** Of a light colour on a dark one (WCAG 2.2, "contrast ratio"). */
export function contrast(light: string, dark: string): number {
  return (contrastOnWhite(dark) ?? 1) / (contrastOnWhite(light) ?? 1)
}

function withWhite(colour: string, share: number): string {
  const mixed = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).map((value) => Math.round(value + (255 - value) * share))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

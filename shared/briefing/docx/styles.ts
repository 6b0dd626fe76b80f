import type { IStylesOptions } from 'docx'
import type { Style } from '#shared/briefing/model/index.ts'

export const SERIF = 'Cambria'
export const SANS = 'Calibri'
/** Colours of the printed page (electron/typeset/templates/house-style.typ). */
export const COLOURS = { ink: '1D2226', soft: '566067', accent: '1C5D6A', accentSoft: 'E2EEF0', shade: 'F3F0E9', line: 'CFC8BA', missing: '9A5200' } as const

/** Where the values of the facts on a cover begin, in twentieths of a point. */
export const COVER_COLUMN = 2400

/** Names of the styles that are not Word's own. */
export const STYLES = {
  kicker: 'Kicker', line: 'OpeningLine', lead: 'Lead', small: 'Small', note: 'NoteText', noteLabel: 'NoteLabel', cell: 'TableText', header: 'TableHeader', group: 'TableGroup',
  coverCountries: 'CoverCountries', coverBody: 'CoverBody', coverTitle: 'CoverTitle', coverFact: 'CoverFact', contents: 'ContentsHeading', running: 'RunningHead'
} as const

/** The accent and the ground behind words, as Word writes colours: those that were chosen, or the house's. */
export function accentOf({ accent, tint }: Style = {}): { accent: string; tint: string } {
  return { accent: inWord(accent) ?? COLOURS.accent, tint: inWord(tint) ?? COLOURS.accentSoft }
}

function inWord(colour: string | undefined): string | undefined {
  return colour?.slice(1).toUpperCase()
}

/** Sizes are half-points, distances twentieths of a point; `larger` is how much larger the letters of the edition are. */
export function stylesOf(locale: string, larger: number, own: Style = {}): IStylesOptions {
  const { accent, tint } = accentOf(own)
  const serif = own.fonts === 'sans' ? SANS : SERIF
  const set = (halfPoints: number): number => Math.round(halfPoints * larger)
  const heading = (size: number, before: number, after: number, color: string = COLOURS.ink) => ({
    run: { font: serif, size: set(size), bold: true, color },
    paragraph: { spacing: { before, after, line: 252, lineRule: 'auto' as const }, keepNext: true, keepLines: true }
  })
  const style = (id: string, name: string, run: object, paragraph: object, basedOn = 'Normal') => ({ id, name, basedOn, quickFormat: true, run, paragraph })
  return {
    default: {
      document: { run: { font: serif, size: set(22), color: COLOURS.ink, language: { value: locale } }, paragraph: { spacing: { after: 120, line: 276, lineRule: 'auto' } } },
      title: heading(52, 0, 240),
      heading1: heading(40, 0, 120),
      heading2: heading(28, 320, 100),
      heading3: heading(23, 240, 80),
      heading4: { run: { font: SANS, size: set(21), bold: true, color: COLOURS.soft }, paragraph: { spacing: { before: 180, after: 60 }, keepNext: true } },
      listParagraph: { paragraph: { spacing: { after: 60 } } },
      hyperlink: { run: { color: accent, underline: { type: 'single' } } }
    },
    paragraphStyles: [
      style(STYLES.kicker, 'Kicker', { font: SANS, size: set(19), bold: true, color: accent }, { spacing: { after: 100 }, keepNext: true }),
      style(STYLES.line, 'Opening line', { size: set(21), color: COLOURS.soft }, { spacing: { after: 40 } }),
      style(STYLES.lead, 'Lead', { size: set(25) }, {}),
      style(STYLES.small, 'Small', { size: set(18) }, {}),
      style(STYLES.noteLabel, 'Note label', { font: SANS, size: set(20), bold: true, color: accent }, noteParagraph(true, accent, tint)),
      style(STYLES.note, 'Note', { size: set(20) }, noteParagraph(false, accent, tint)),
      style(STYLES.cell, 'Table text', { size: set(19) }, { spacing: { after: 30, line: 250, lineRule: 'auto' } }),
      style(STYLES.header, 'Table header', { font: SANS, size: set(18), bold: true, color: accent }, { spacing: { after: 20 }, keepNext: true }),
      style(STYLES.group, 'Table group', { size: set(22), bold: true }, { spacing: { before: 160, after: 40 }, keepNext: true }),
      style(STYLES.coverCountries, 'Cover countries', { font: SANS, size: set(24), bold: true, color: accent }, { spacing: { before: 2400, after: 80 } }),
      style(STYLES.coverBody, 'Cover body', { size: set(26), color: COLOURS.soft }, { spacing: { after: 200 } }),
      style(STYLES.coverTitle, 'Cover title', { font: serif, size: set(52), bold: true }, { spacing: { after: 240, line: 252, lineRule: 'auto' }, keepNext: true }),
      style(STYLES.coverFact, 'Cover fact', { size: set(22) }, { spacing: { after: 80 }, tabStops: [{ type: 'left', position: COVER_COLUMN }], indent: { left: COVER_COLUMN, hanging: COVER_COLUMN } }),
      style(STYLES.contents, 'Contents heading', { font: serif, size: set(40), bold: true }, { spacing: { after: 240 }, keepNext: true }),
      style(STYLES.running, 'Running head', { font: SANS, size: set(16), color: COLOURS.soft }, { spacing: { after: 0 } })
    ]
  }
}

/** The bar beside a paragraph that changed since an earlier version. */
export function changeBar(color: string) {
  return { left: { style: 'single', size: 18, color, space: 8 } } as const
}

function noteParagraph(keepNext: boolean, accent: string, fill: string): object {
  return {
    spacing: { after: 60 },
    keepNext,
    indent: { left: 200, right: 200 },
    shading: { type: 'clear', fill },
    border: { left: { style: 'single', size: 16, color: accent, space: 8 } }
  }
}

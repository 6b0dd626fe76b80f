import { withCapital } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import type { Delegate } from '#shared/view/meeting-view.ts'
import type { Paper } from '../model/index.ts'
import { type CardLanguage, languageOfCard, type Said, saidIn } from './card-language.ts'
import type { Grid } from './sheet.ts'

/** A label for an envelope. */
export interface Label {
  kind: 'label'
  language: Language
  name: string
  organisation: Said
  /** Lines as they were typed; none empty. */
  address: string[]
}

/** Self-adhesive sheets: 30 labels of 2⅝ × 1 inch on letter paper (Avery 5160), 24 of 63.5 × 33.9 mm on A4 (Avery L7159). */
const GRIDS: Readonly<Record<Paper, Grid>> = {
  letter: { isLandscape: false, columns: 3, rows: 10, width: 66.675, height: 25.4, x: 4.7625, y: 12.7, gapX: 3.175, gapY: 0, marks: 'none' },
  a4: { isLandscape: false, columns: 3, rows: 8, width: 63.5, height: 33.9, x: 7.25, y: 12.9, gapX: 2.5, gapY: 0, marks: 'none' }
}

export function labelGrid(paper: Paper): Grid {
  return GRIDS[paper]
}

/** Those with an office address, and those who have none and get no label. */
export function byAddress(delegates: readonly Delegate[]): { addressed: Delegate[]; without: Delegate[] } {
  return {
    addressed: delegates.filter(({ person }) => addressLines(person).length > 0),
    without: delegates.filter(({ person }) => addressLines(person).length === 0)
  }
}

/** The organisation stands above the address, unless the address already names it. */
export function labelsOf(delegates: readonly Delegate[], choice: CardLanguage, sheet: Language): Label[] {
  return delegates.map(({ person }) => {
    const language = languageOfCard(person, choice, sheet)
    const honorific = withCapital((person.honorific[language] ?? '').trim())
    const address = addressLines(person)
    const organisation = saidIn(person.organisation, language)
    const isNamed = address.some((line) => line.toLowerCase() === organisation.text.toLowerCase())
    return {
      kind: 'label',
      language,
      name: [honorific, fullName(person)].filter((part) => part !== '').join(' '),
      organisation: isNamed ? { text: '', language } : organisation,
      address
    }
  })
}

function addressLines(person: Person): string[] {
  return person.address.split(/\r\n?|\n/u).map((line) => line.trim()).filter((line) => line !== '')
}

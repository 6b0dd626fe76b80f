import cover from './templates/cover.typ?raw'
import houseStyle from './templates/house-style.typ?raw'
import pack from './templates/pack.typ?raw'
import seating from './templates/seating.typ?raw'
import table from './templates/table.typ?raw'
import text from './templates/text.typ?raw'

/** All that a template can read besides its data, by file name. A document names one of them without `.typ`. */
export const TEMPLATE_FILES: Readonly<Record<string, string>> = {
  'cover.typ': cover,
  'house-style.typ': houseStyle,
  'pack.typ': pack,
  'seating.typ': seating,
  'table.typ': table,
  'text.typ': text
}

/** The templates that a document may name. */
export const TEMPLATES: readonly string[] = ['pack']

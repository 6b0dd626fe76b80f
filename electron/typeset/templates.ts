import attached from './templates/attached.typ?raw'
import badge from './templates/badge.typ?raw'
import cards from './templates/cards.typ?raw'
import chart from './templates/chart.typ?raw'
import cover from './templates/cover.typ?raw'
import fit from './templates/fit.typ?raw'
import houseStyle from './templates/house-style.typ?raw'
import label from './templates/label.typ?raw'
import pack from './templates/pack.typ?raw'
import seating from './templates/seating.typ?raw'
import placeCard from './templates/place-card.typ?raw'
import table from './templates/table.typ?raw'
import text from './templates/text.typ?raw'

/** All that a template can read besides its data, by file name. A document names one of them without `.typ`. */
export const TEMPLATE_FILES: Readonly<Record<string, string>> = {
  'attached.typ': attached,
  'badge.typ': badge,
  'cards.typ': cards,
  'chart.typ': chart,
  'cover.typ': cover,
  'fit.typ': fit,
  'house-style.typ': houseStyle,
  'label.typ': label,
  'pack.typ': pack,
  'seating.typ': seating,
  'place-card.typ': placeCard,
  'table.typ': table,
  'text.typ': text
}

/** The templates that a document may name. */
export const TEMPLATES: readonly string[] = ['pack', 'cards']

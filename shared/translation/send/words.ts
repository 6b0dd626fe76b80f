import en from '#locales/en/units.json'
import es from '#locales/es/units.json'
import fr from '#locales/fr/units.json'
import type { Language } from '#shared/foundation/language.ts'
import type { TableWords } from '../out/table.ts'
import type { MeetingText } from '../texts.ts'

const SENTENCES: Readonly<Record<Language, Readonly<Record<string, Readonly<Record<string, string>>>>>> = { en, fr, es }

/** A word that goes along with the texts, in the language of whoever translates from it. */
export function unitWord(language: Language, section: keyof typeof en, key: string, values: Readonly<Record<string, string>> = {}): string {
  const sentence = SENTENCES[language][section]?.[key] ?? key
  return sentence.replaceAll(/\{\{(\w+)\}\}/gu, (_match, name: string) => values[name] ?? '')
}

/** What a text is: `Title · Programme`; a step of a run of show by what is done there. */
export function fieldWord(language: Language, { record, path }: Pick<MeetingText, 'record' | 'path'>): string {
  const field = path.split('.').at(-1) ?? path
  if (path.startsWith('attached.')) return unitWord(language, 'field', 'fileTitle')
  return unitWord(language, 'field', record.kind === 'person' && field === 'title' ? 'jobTitle' : field)
}

/** The words around a table, in the language of whoever translates. */
export function tableWords(language: Language, title: string, format: 'xlsx' | 'docx'): TableWords {
  const word = (key: string, values?: Readonly<Record<string, string>>): string => unitWord(language, 'table', key, values)
  return {
    title,
    guide: word(format === 'docx' ? 'guideDocx' : 'guideXlsx'),
    number: word('number'),
    source: word('source'),
    target: word('target'),
    context: word('context'),
    notes: word('notes'),
    keep: (words) => word('keep', { words }),
    atMost: (count) => word('atMost', { count: String(count) })
  }
}

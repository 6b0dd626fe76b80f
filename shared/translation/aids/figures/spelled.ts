import { fold } from '#shared/foundation/formats/fold.ts'
import { monthName } from '#shared/foundation/formats/index.ts'
import type { Language } from '#shared/foundation/language.ts'
import type { Figure } from './figure.ts'

/** Small numbers as words, by their value; forms of one number are divided by a bar. */
const SPELLED: Record<Language, readonly string[]> = {
  en: 'none|no|zero one|once|first two|twice|both|second three|third four|fourth five|fifth six|sixth seven|seventh eight|eighth nine|ninth ten|tenth eleven|eleventh twelve|twelfth|dozen thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' '),
  fr: 'aucun|aucune|zéro un|une|premier|première deux|deuxième|second|seconde trois|troisième quatre|quatrième cinq|cinquième six|sixième sept|septième huit|huitième neuf|neuvième dix|dixième onze|onzième douze|douzième|douzaine treize quatorze quinze|quinzaine seize dix-sept dix-huit dix-neuf vingt'.split(' '),
  es: 'ningún|ninguna|cero un|una|uno|primer|primero|primera dos|ambos|ambas|segundo|segunda tres|tercer|tercero|tercera cuatro|cuarto|cuarta cinco|quinto|quinta seis|sexto|sexta siete|séptimo|séptima ocho|octavo|octava nueve|noveno|novena diez|décimo|décima once doce|docena trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte'.split(' ')
}

/** Whether a text says a figure in words: *six* for 6, the name of a month without a number beside it. */
export function isSpelled(figure: Figure, text: string, language: Language): boolean {
  const folded = ` ${fold(text).replace(/[^\p{L}\p{N}-]+/gu, ' ')} `
  if (figure.kind === 'month') return folded.includes(` ${fold(monthName(figure.month, language))} `)
  if (figure.kind !== 'number') return false
  return (SPELLED[language][figure.value] ?? '').split('|').some((word) => word !== '' && folded.includes(` ${fold(word)} `))
}

import { hasText, type Language } from '#shared/foundation/language.ts'
import type { GlossaryTerm } from '#shared/translation/units/glossary.ts'
import { nameOfId } from '#shared/translation/units/nmtoken.ts'
import { LANGUAGE_TAGS } from '#shared/translation/units/unit.ts'
import { attribute, escaped, XML_DECLARATION } from './xml.ts'

export interface TermFile {
  title: string
  from: Language
  to: Language
  terms: readonly GlossaryTerm[]
}

/** How a term is to be used, in the words of ISO 12620 as TBX-Basic has them. */
const STATUS = { text: 'preferredTerm-admn-sts', accepted: 'admittedTerm-admn-sts', forbidden: 'deprecatedTerm-admn-sts' } as const

/**
 * The term base in two languages as TBX-Basic (ISO 30042:2008, `martif`), the form that the programs of translators read. Words that are
 * forbidden go along, marked as deprecated. Terms without a word in the source language are left out: nobody could look them up.
 */
export function writeTbx({ title, from, to, terms }: TermFile): string {
  const entries = terms.filter(({ text }) => hasText(text, from)).map((term) => entryText(term, [from, to]))
  return (
    `${XML_DECLARATION}<martif type="TBX-Basic"${attribute('xml:lang', LANGUAGE_TAGS[from])}>\n <martifHeader>\n  <fileDesc><titleStmt><title>${escaped(title)}</title></titleStmt>` +
    `<sourceDesc><p>Alternat</p></sourceDesc></fileDesc>\n  <encodingDesc><p type="XCSURI">http://www.ttt.org/oscarStandards/tbx/TBXBasicXCSV02.xcs</p></encodingDesc>\n </martifHeader>\n` +
    ` <text>\n  <body>\n${entries.join('')}  </body>\n </text>\n</martif>\n`
  )
}

function entryText({ id, field, text, accepted, forbidden, note }: GlossaryTerm, languages: readonly Language[]): string {
  const sets = languages.map((language): string => {
    const terms = [
      ...(hasText(text, language) ? [termText(text[language] ?? '', STATUS.text)] : []),
      ...otherWordings(accepted[language]).map((words) => termText(words, STATUS.accepted)),
      ...otherWordings(forbidden[language]).map((words) => termText(words, STATUS.forbidden))
    ]
    if (terms.length === 0) return ''
    const remark = hasText(note, language) ? `<note>${escaped(note[language] ?? '')}</note>` : ''
    return `    <langSet${attribute('xml:lang', LANGUAGE_TAGS[language])}>${remark}${terms.join('')}</langSet>\n`
  })
  const subject = field === null ? '' : `<descrip type="subjectField">${escaped(field)}</descrip>`
  // An ID of XML begins with a letter.
  return `   <termEntry${attribute('id', `t.${nameOfId(id)}`)}>${subject}\n${sets.join('')}   </termEntry>\n`
}

function termText(words: string, status: string): string {
  return `<tig><term>${escaped(words)}</term><termNote type="administrativeStatus">${status}</termNote></tig>`
}

/** The other wordings of a term are written in one line, divided by semicolons. */
export function otherWordings(line: string | undefined): string[] {
  return (line ?? '').split(';').map((words) => words.trim()).filter((words) => words !== '')
}

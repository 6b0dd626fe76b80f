import { byKey, sortKey } from '#shared/foundation/formats/index.ts'
import { LANGUAGES, type Language, type Trilingual } from '#shared/foundation/language.ts'
import { TERM_FIELDS } from '#shared/domain/term/schema.ts'
import type { Edition } from '#shared/briefing/documents/frame/edition.ts'
import { bodyName } from '#shared/briefing/documents/frame/heading.ts'
import { cell, groupRow, type Part, type Row, run, table, text } from '#shared/briefing/model/index.ts'
import type { GlossaryTerm, SectionContext, SectionDefinition } from '#shared/briefing/packs/section.ts'

/** The terms of the meeting side by side, by subject and by the alphabet of the reader's language. */
export const glossary: SectionDefinition = {
  kind: 'glossary',
  build: (context) => glossaryPart(context, [context.edition.language, ...LANGUAGES.filter((language) => language !== context.edition.language)]),
  buildTrilingual: glossaryPart
}

function glossaryPart({ edition, terms }: SectionContext, languages: readonly Language[]): Part[] {
  if (terms.length === 0) return []
  const { words, language } = edition
  const rows = TERM_FIELDS.flatMap((field): Row[] => {
    const inField = terms.filter((term) => term.field === field).sort(byKey((term) => sortKey(wordIn(term, language), language)))
    if (inField.length === 0) return []
    return [groupRow(words(`termField.${field}`), languages.length), ...inField.map((term) => termRow(term, languages, edition))]
  })
  return [{
    id: 'glossary',
    kicker: text(bodyName(edition, language)),
    heading: text(words('section.glossary')),
    lines: [text(words('glossary.use'))],
    orientation: 'portrait',
    blocks: [table(languages.map((one) => ({ width: 1, language: one })), languages.map((one) => [run(words(`language.${one}`), undefined, language)]), rows)]
  }]
}

function termRow(term: GlossaryTerm, languages: readonly Language[], { language }: Edition): Row {
  const note = noteIn(term.note, language)
  return {
    kind: 'plain',
    id: term.id,
    about: `term/${term.id}`,
    cells: languages.map((one, index) => cell(text(wordIn(term, one), index === 0 ? 'strong' : undefined), index === 0 && note !== '' ? [run(note, 'soft', language)] : []))
  }
}

/** A term that is the same everywhere may be written once. */
function wordIn({ text: words }: GlossaryTerm, language: Language): string {
  return words[language] ?? LANGUAGES.map((one) => words[one]).find((one) => one !== undefined) ?? ''
}

function noteIn(note: Trilingual, language: Language): string {
  return (note[language] ?? '').trim()
}

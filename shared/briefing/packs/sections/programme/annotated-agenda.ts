import { countryName, formatDate, formatDuration, formatTime } from '#shared/foundation/formats/index.ts'
import { otherCountry } from '#shared/foundation/country.ts'
import { hasAnyText } from '#shared/foundation/language.ts'
import { wallTime } from '#shared/foundation/time/index.ts'
import type { AgendaLine } from '#shared/view/agenda.ts'
import { agendaTitle } from '#shared/briefing/documents/agenda.ts'
import { bodyBlocks } from '#shared/briefing/documents/frame/body.ts'
import { type Edition, required, written } from '#shared/briefing/documents/frame/edition.ts'
import { bodyName, openingLines } from '#shared/briefing/documents/frame/heading.ts'
import { personName } from '#shared/briefing/documents/people.ts'
import { rolesOf } from '#shared/domain/session/rules.ts'
import { type Block, joinTexts, madeFrom, paragraph, type Part, text, type Text } from '#shared/briefing/model/index.ts'
import { isVisible, type SectionContext, type SectionDefinition } from '#shared/briefing/packs/section.ts'
import { titleAbout } from '#shared/briefing/packs/title.ts'

/** The agenda item by item with all that is known of each, for those who lead it: of the group, or of the whole meeting. */
export const annotatedAgenda: SectionDefinition = {
  kind: 'annotatedAgenda',
  build: (context) => [annotatedPart(context)]
}

function annotatedPart(context: SectionContext): Part {
  const { edition, groups, isOfOneGroup, side } = context
  const { language, words, view } = edition
  const lines = view.agenda.filter(({ session }) => {
    if (session !== null && !isVisible(session.visibility, side)) return false
    return !isOfOneGroup || groups.some(({ group }) => group.id === session?.group)
  })
  const name = isOfOneGroup ? joinTexts(groups.map(({ group }) => required(group.name, edition)), ', ') : []
  return {
    id: 'annotated-agenda',
    kicker: text(bodyName(edition, language)),
    heading: titleAbout(words('section.annotatedAgenda'), name, edition),
    lines: [...openingLines(edition), isOfOneGroup ? [] : text(agendaTitle(edition))].filter((line) => line.length > 0),
    orientation: 'portrait',
    blocks: lines.length === 0 ? [paragraph(text(words('agenda.empty'), 'missing'))] : lines.flatMap((line) => itemBlocks(line, context))
  }
}

function itemBlocks(line: AgendaLine, context: SectionContext): Block[] {
  const { edition } = context
  const { item, number } = line
  const id = `item-${item.id}`
  const facts = factsOf(line, context)
  return madeFrom(`item/${item.id}`, [
    { kind: 'heading', level: 2, id, text: [...text(`${number}. `), ...required(item.title, edition)] },
    ...(facts.length > 0 ? [{ kind: 'definitions', items: facts } as const] : []),
    ...(hasAnyText(item.note) ? bodyBlocks(item.note, edition, { below: 2, id }) : [])
  ])
}

function factsOf(line: AgendaLine, { edition, side }: SectionContext): { label: Text; value: Text }[] {
  const { item, session, day, start } = line
  const { language, view, words } = edition
  const when = [
    day === null ? '' : formatDate(day, language, { weekday: 'long', year: false, article: false }),
    start === null ? '' : formatTime(wallTime(start), language),
    item.minutes === null ? '' : formatDuration(item.minutes, language)
  ].filter((part) => part !== '')
  const speakers = session === null ? [] : [...rolesOf(session, 'chair'), ...rolesOf(session, 'coChair'), ...rolesOf(session, 'speaker')].flatMap(({ person }) => {
    const found = view.person(person)
    return found ? [personName(found, edition)] : []
  })
  const papers = item.documents.flatMap((id) => {
    const document = view.document(id)
    return document && isVisible(document.side, side) ? [required(document.title, edition)] : []
  })
  const fact = (key: 'when' | 'place' | 'purpose' | 'lead' | 'people' | 'papers', value: Text) => ({ label: text(words(`annotated.${key}`)), value })
  return [
    fact('when', text(when.join(' · '))),
    fact('place', written(view.room(session?.room ?? null)?.name ?? {}, edition)),
    fact('purpose', item.purpose === null ? [] : text(words(`purpose.${item.purpose}`))),
    fact('lead', leadOf(line, edition)),
    fact('people', joinTexts(speakers, '; ')),
    fact('papers', joinTexts(papers, '; '))
  ].filter(({ value }) => value.some((part) => part.text !== ''))
}

function leadOf({ item }: AgendaLine, { view, language, words }: Edition): Text {
  if (item.lead === null) return []
  if (item.lead === 'coChairs') return text(words('agenda.coChairs'))
  if (item.lead !== 'hostFirst') return text(countryName(item.lead, language))
  const { host } = view.meeting
  return text(words('agenda.hostFirst', { first: countryName(host, language), second: countryName(otherCountry(host), language) }))
}

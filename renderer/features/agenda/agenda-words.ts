import type { TFunction } from 'i18next'
import { otherCountry } from '#shared/foundation/country.ts'
import { NO_BREAK_SPACE, countryName, formatDuration, formatTime, weekdayName } from '#shared/foundation/formats/index.ts'
import { textIn, type Language } from '#shared/foundation/language.ts'
import { weekdayOf } from '#shared/foundation/time/index.ts'
import type { Lead } from '#shared/domain/item/schema.ts'
import type { AgendaLine } from '#shared/view/agenda.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { useWordsIn } from '#renderer/i18n/other-languages.ts'

export interface AgendaWords {
  /** When an item begins, its purpose and who leads, as its line says them in one language. */
  facts(line: AgendaLine, language: Language): string
  /** The same with what needs no language: minutes and documents. */
  allFacts(line: AgendaLine, language: Language): string
}

/** What stands in small type under the title of an item, in each of the three languages. */
export function useAgendaWords(view: MeetingView): AgendaWords {
  const agenda = useWordsIn('agenda')
  const codes = useWordsIn('codes')
  const facts = ({ item, session, day, start }: AgendaLine, language: Language): string[] => {
    const weekday = day !== null && view.days.length > 1 ? `${weekdayName(weekdayOf(day), language, 'short')} ` : ''
    const time = start === null ? (session ? textIn(session.title, language).text : '') : weekday + formatTime(start, language)
    const purpose = item.purpose === null ? '' : codes(language)(`purpose.${item.purpose}`)
    return [time, purpose, item.lead === null ? '' : leadIn(item.lead, language, agenda(language), view)]
  }
  return {
    facts: (line, language) => written(facts(line, language)),
    allFacts: (line, language) => {
      const { minutes, documents } = line.item
      const known = documents.filter((id) => view.document(id) !== null).length
      return written([
        ...facts(line, language),
        minutes === null ? '' : formatDuration(minutes, language),
        known === 0 ? '' : agenda(language)('documents', { count: known })
      ])
    }
  }
}

function leadIn(lead: Lead, language: Language, t: TFunction<'agenda'>, { meeting }: MeetingView): string {
  if (lead === 'coChairs') return t('lead.coChairs')
  if (lead !== 'hostFirst') return countryName(lead, language)
  return t('lead.hostFirst', { first: countryName(meeting.host, language), second: countryName(otherCountry(meeting.host), language) })
}

/** A line may end after the point, never begin with it. */
const SEPARATOR = `${NO_BREAK_SPACE}· `

function written(parts: readonly string[]): string {
  return capital(parts.filter(Boolean).join(SEPARATOR))
}

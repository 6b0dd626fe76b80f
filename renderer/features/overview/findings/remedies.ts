import type { Country } from '#shared/foundation/country.ts'
import type { Found } from '#shared/checks/finding.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import type { RecordRef } from '#shared/ledger/change.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import type { Phrase } from '#shared/view/phrase.ts'
import type { ScreenId } from '#renderer/app/navigation.ts'
import type { Detail } from '../details/details.ts'

/** What the words of a remedy are, under `overview:remedy`. */
export type RemedyWords =
  | 'setDates' | 'setZone' | 'setCity' | 'nameHead' | 'seat' | 'addSession' | 'place' | 'chooseRoom' | 'move' | 'write' | 'writeBrief'
  | 'writeAgenda' | 'mend' | 'closeBooks'

/** The one click that mends a finding, or leads to where it is mended. */
export type Remedy =
  | { kind: 'edit'; label: Phrase; edit: DomainEdit }
  | { kind: 'screen'; words: RemedyWords; screen: ScreenId; focus?: string }
  | { kind: 'detail'; words: RemedyWords; detail: Detail }
  | { kind: 'head'; words: 'nameHead'; country: Country }

/** What mends a finding by itself comes first: its words say what it will do, and it can be taken back. */
export function remedyFor(view: MeetingView, finding: Found): Remedy {
  for (const remedy of finding.remedies ?? []) if ('edit' in remedy) return { kind: 'edit', ...remedy }
  return linkFor(view, finding)
}

function linkFor(view: MeetingView, finding: Found): Remedy {
  const [record] = finding.records
  const focus = record?.id
  switch (finding.rule) {
    case 'meetingFacts':
      return missingFact(finding)
    case 'headMissing':
      return { kind: 'head', words: 'nameHead', country: countryOf(finding) }
    case 'emptySeat':
      return { kind: 'screen', words: 'seat', screen: 'groups', focus }
    case 'briefMissing':
      return { kind: 'screen', words: 'writeBrief', screen: 'groups', focus }
    case 'groupWithoutSession':
      return { kind: 'screen', words: 'addSession', screen: 'sessions', focus }
    case 'sessionUnplaced':
      return { kind: 'screen', words: 'place', screen: 'sessions', focus }
    case 'sessionWithoutRoom':
      return { kind: 'screen', words: 'chooseRoom', screen: 'sessions', focus }
    case 'roomTaken':
      return { kind: 'screen', words: 'move', screen: 'sessions', focus }
    case 'agendaEmpty':
      return { kind: 'screen', words: 'writeAgenda', screen: 'agenda' }
    case 'retentionDue':
      return { kind: 'screen', words: 'closeBooks', screen: 'closing' }
    case 'textMissing':
    case 'titleMissing':
      return record === undefined ? { kind: 'detail', words: 'write', detail: 'texts' } : remedyForText(view, record)
    case 'holiday':
    case 'clockChange':
    case 'outsideDays':
      return { kind: 'detail', words: 'setDates', detail: 'dates' }
    case 'danglingReference':
      return record === undefined ? { kind: 'detail', words: 'mend', detail: 'facts' } : whereWritten(view, record, 'mend')
    default:
      return record === undefined ? { kind: 'screen', words: 'mend', screen: 'sessions' } : whereWritten(view, record, 'mend')
  }
}

/** Where a text that is missing in some language is written. */
export function remedyForText(view: MeetingView, record: RecordRef): Remedy {
  return whereWritten(view, record, 'write')
}

function whereWritten(view: MeetingView, record: RecordRef, words: RemedyWords): Remedy {
  const to = (screen: ScreenId, focus = record.id): Remedy => ({ kind: 'screen', words, screen, focus })
  switch (record.kind) {
    case 'session':
      return to('sessions')
    case 'item':
      return to('agenda')
    case 'room':
      return to('rooms')
    case 'group':
      return to('groups')
    case 'document':
      return to('groups', view.document(record.id)?.group ?? record.id)
    default:
      return { kind: 'detail', words, detail: 'texts' }
  }
}

function missingFact({ sentence }: Found): Remedy {
  if (sentence === 'zone') return { kind: 'detail', words: 'setZone', detail: 'zone' }
  if (sentence === 'city') return { kind: 'detail', words: 'setCity', detail: 'city' }
  return { kind: 'detail', words: 'setDates', detail: 'dates' }
}

function countryOf({ values }: Found): Country {
  const value = values['country']
  return typeof value === 'object' && 'country' in value ? value.country : 'CA'
}

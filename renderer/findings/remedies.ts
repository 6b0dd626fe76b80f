import type { Country } from '#shared/foundation/country.ts'
import type { Found } from '#shared/checks/finding.ts'
import type { DomainEdit } from '#shared/domain/edit.ts'
import { targetOf, targetOfText } from '#shared/briefing/readiness/target.ts'
import type { FieldPath, RecordRef } from '#shared/ledger/change.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import type { Phrase } from '#shared/view/words/phrase.ts'
import type { ScreenId } from '#renderer/app/navigation.ts'
import { fieldOf } from './fields.ts'

/** What the words of a remedy are, under `findings:remedy`. */
export type RemedyWords =
  | 'setDates' | 'setZone' | 'setCity' | 'writeLink' | 'nameHead' | 'seat' | 'addSession' | 'place' | 'chooseRoom' | 'move' | 'write' | 'writeBrief'
  | 'writeAgenda' | 'mend' | 'closeBooks' | 'person' | 'setHours'

/** The one click that mends a finding, or leads to where it is mended. */
export type Remedy =
  | { kind: 'edit'; label: Phrase; edit: DomainEdit }
  | { kind: 'screen'; words: RemedyWords; screen: ScreenId; focus?: string }
  | { kind: 'head'; words: 'nameHead'; country: Country }
  | { kind: 'newSession'; words: 'addSession'; group: string }

/** What mends a finding by itself comes first: its words say what it will do, and it can be taken back. */
export function remedyFor(view: MeetingView, finding: Found): Remedy {
  for (const remedy of finding.remedies ?? []) if ('edit' in remedy) return { kind: 'edit', ...remedy }
  return linkFor(view, finding)
}

/** Every way on from a finding, the one to offer first at the front: what mends it, then where it is mended by hand. */
export function remediesFor(view: MeetingView, finding: Found): readonly [Remedy, ...Remedy[]] {
  const all = finding.remedies ?? []
  const edits = all.flatMap((remedy): Remedy[] => ('edit' in remedy ? [{ kind: 'edit', ...remedy }] : []))
  const links = [linkFor(view, finding), ...all.flatMap((remedy) => ('link' in remedy ? whereOpened(view, finding, remedy.link) : []))]
  const told = [...links, ...furtherLinks(finding)].filter((link, index, every) => every.findIndex((other) => placeOf(other) === placeOf(link)) === index)
  const [first = linkFor(view, finding), ...others] = [...edits, ...told]
  return [first, ...others]
}

/** What a rule rests on beside its sessions: the hours of the venue, when a room is closed, when a person is there. */
function furtherLinks({ rule, records, who = [] }: Found): Remedy[] {
  switch (rule) {
    case 'outsideHours':
    case 'walkTooShort':
      return [{ kind: 'screen', words: 'setHours', screen: 'rooms', focus: 'hours' }]
    case 'personAway':
    case 'travelTooTight':
    case 'headAbsent':
      return who.map((person) => ({ kind: 'screen', words: 'person', screen: 'people', focus: person }))
    case 'roomClosed':
    case 'roomTooSmall':
    case 'roomLacks':
    case 'remoteLeftOut':
      return records.flatMap(({ kind, id }): Remedy[] => (kind === 'room' ? [{ kind: 'screen', words: 'mend', screen: 'rooms', focus: id }] : []))
    default:
      return []
  }
}

function placeOf(remedy: Remedy): string {
  return remedy.kind === 'screen' ? `${remedy.screen} ${remedy.focus ?? ''}` : remedy.kind
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
      return focus === undefined ? { kind: 'screen', words: 'addSession', screen: 'sessions' } : { kind: 'newSession', words: 'addSession', group: focus }
    case 'sessionUnplaced':
      return record === undefined ? { kind: 'screen', words: 'place', screen: 'sessions' } : inSession(finding, record.id, 'place')
    case 'sessionWithoutRoom':
      return record === undefined ? { kind: 'screen', words: 'chooseRoom', screen: 'sessions' } : inSession(finding, record.id, 'chooseRoom')
    case 'linkMissing':
    case 'linkTwice':
      return record?.kind === 'session' ? inSession(finding, record.id, 'writeLink') : { kind: 'screen', words: 'writeLink', screen: 'overview', focus: 'joining' }
    case 'roomTaken':
      return record === undefined ? { kind: 'screen', words: 'move', screen: 'sessions' } : inSession(finding, record.id, 'move')
    case 'agendaEmpty':
      return { kind: 'screen', words: 'writeAgenda', screen: 'agenda' }
    case 'retentionDue':
      return { kind: 'screen', words: 'closeBooks', screen: 'closing' }
    case 'textMissing':
      return { kind: 'screen', words: 'write', screen: 'translation', focus: `${finding.key ?? ''}:missing` }
    case 'titleMissing':
      return record === undefined ? { kind: 'screen', words: 'write', screen: 'overview', focus: 'texts' } : whereWritten(view, finding, record, 'write')
    case 'holiday':
    case 'clockChange':
      return { kind: 'screen', words: 'setDates', screen: 'overview', focus: 'dates' }
    default:
      return record === undefined ? { kind: 'screen', words: 'mend', screen: 'sessions' } : whereWritten(view, finding, record, 'mend')
  }
}

/** Where a text that is missing in some language is written. */
export function remedyForText(view: MeetingView, record: RecordRef, path: FieldPath): Remedy {
  const remedy = whereWritten(view, { rule: 'textMissing' }, record, 'write')
  const { screen, focus } = targetOfText(view, record, path)
  return remedy.kind === 'screen' && record.kind === 'document' && focus !== null ? { ...remedy, screen, focus } : remedy
}

/** The record that a rule names, where a screen shows it; two records of a kind each. */
function whereOpened(view: MeetingView, finding: Found, record: RecordRef): Remedy[] {
  if (record.kind !== 'meeting') return [whereWritten(view, finding, record, record.kind === 'person' ? 'person' : 'mend')]
  return finding.rule === 'outsideDays' ? [{ kind: 'screen', words: 'setDates', screen: 'overview', focus: 'dates' }] : []
}

function whereWritten(view: MeetingView, finding: Pick<Found, 'rule' | 'sentence'>, record: RecordRef, words: RemedyWords): Remedy {
  const to = (screen: ScreenId, focus = record.id): Remedy => ({ kind: 'screen', words, screen, focus })
  switch (record.kind) {
    case 'session':
      return inSession(finding, record.id, words)
    case 'item':
      return to('agenda')
    case 'room':
      return to('rooms')
    case 'outcome':
      return to('followUp')
    case 'release':
      return to('releases')
    case 'group':
      return to('groups')
    case 'person':
      return to('people')
    case 'document': {
      const { screen, focus } = targetOf(view, record)
      return to(screen, focus ?? record.id)
    }
    default:
      return to('overview', 'texts')
  }
}

/** The field of a session at which a finding is mended. */
function inSession(finding: Pick<Found, 'rule' | 'sentence'>, id: string, words: RemedyWords): Remedy {
  const field = fieldOf(finding)
  return { kind: 'screen', words, screen: 'sessions', focus: field === null ? id : `${id}/${field}` }
}

function missingFact({ sentence }: Found): Remedy {
  const to = (words: RemedyWords, focus: string): Remedy => ({ kind: 'screen', words, screen: 'overview', focus })
  if (sentence === 'zone') return to('setZone', 'zone')
  if (sentence === 'city') return to('setCity', 'city')
  return to('setDates', 'dates')
}

function countryOf({ values }: Found): Country {
  const value = values['country']
  return typeof value === 'object' && 'country' in value ? value.country : 'CA'
}

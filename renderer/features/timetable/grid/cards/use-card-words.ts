import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDuration, formatTimeRange } from '#shared/foundation/formats/index.ts'
import { textIn, type Language } from '#shared/foundation/language.ts'
import { endOf, timeOf } from '#shared/foundation/time/index.ts'
import { isPlaced, rolesOf } from '#shared/domain/session/rules.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { hasRooms } from '#shared/view/room-needs.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { capital } from '#renderer/ui/foundation/capital.ts'
import type { Mark } from './marks.ts'

/** What stands on a card, and what is said of it. */
export interface CardWords {
  title: string
  /** For narrow cards: the group, which tells more than a title that begins like all others. */
  short: string
  titleLanguage: Language
  /** Who leads it, or else who speaks, by name alone: where few letters fit, the first of them are a name. */
  people: string
  /** Room, languages, audience: at the foot. */
  foot: string
  time: string
  /** Draft or cancelled; '' when confirmed. */
  status: string
  /** How much the checks found; '' when nothing. */
  problem: string
  /** Everything but the title, in one sentence. */
  aloud: string
}

/** So many are named on a card; of the others, the number. */
const NAMED = 4

/**
 * The words of sessions in the interface language. `isRoomSaid`: where the column does not say the room. What they say of a session is kept
 * as long as the meeting is the same: scrolling asks for it again and again.
 */
export function useCardWords(view: MeetingView): Say {
  const { t } = useTranslation(['timetable', 'codes'])
  const language = useLanguage()
  return useMemo(() => remembering(view, language, t), [view, language, t])
}

type Words = TFunction<['timetable', 'codes']>

type Say = (session: Session, mark: Mark | undefined, isRoomSaid: boolean) => CardWords

function remembering(view: MeetingView, language: Language, t: Words): Say {
  const known = new Map<string, CardWords>()
  return (session, mark, isRoomSaid) => {
    const key = `${session.id} ${session.day} ${session.start} ${session.minutes} ${session.room} ${session.locked} ${isRoomSaid} ${mark?.severity} ${mark?.findings.length}`
    const found = known.get(key)
    if (found) return found
    const made = wordsOf(view, language, t, session, mark, isRoomSaid)
    known.set(key, made)
    return made
  }
}

function wordsOf(view: MeetingView, language: Language, t: Words, session: Session, mark: Mark | undefined, isRoomSaid: boolean): CardWords {
  const title = titleIn(view, session, language)
  const written = title?.text ?? capital(t(`codes:sessionKind.${session.kind}`))
  const leading = [...rolesOf(session, 'chair'), ...rolesOf(session, 'coChair')]
  const people = namesOf(view, t, leading.length > 0 ? leading : rolesOf(session, 'speaker'))
  const room = textIn(view.room(session.room)?.name, language).text
  const group = textIn(view.group(session.group)?.name, language).text
  const isRange = isPlaced(session) && session.minutes < 1440
  const time = isRange
    ? formatTimeRange(session.start, timeOf(endOf(session.day, session.start, session.minutes)), language)
    : formatDuration(session.minutes, language)
  const status = session.status === 'confirmed' ? '' : once(t, session.status, () => t(`codes:sessionStatus.${session.status}`))
  const problem = mark === undefined ? '' : once(t, `${mark.severity} ${mark.findings.length}`, () => t(`timetable:card.${mark.severity}`, { count: mark.findings.length }))
  const languages = session.languages.map((one) => one.toUpperCase()).join(' ')
  return {
    title: written,
    short: group || written,
    titleLanguage: title?.language ?? language,
    people,
    foot: [isRoomSaid ? room : '', languages, session.audience === null ? '' : String(session.audience)].filter(Boolean).join(' · '),
    time,
    status,
    problem,
    aloud: [
      group === written ? '' : group,
      isPlaced(session) ? room || (hasRooms(view) ? t('timetable:card.noRoom') : '') : '',
      time,
      status,
      session.visibility === 'shared' ? '' : t(`codes:visibility.${session.visibility}`),
      session.locked ? t('timetable:card.locked') : '',
      leading.length > 1 && people !== '' ? once(t, 'coChairs', () => t('timetable:card.coChairs', { names: NAMES })).replace(NAMES, () => people) : people,
      problem
    ]
      .filter(Boolean)
      .join(', ')
  }
}

function namesOf(view: MeetingView, t: Words, people: readonly { person: string }[]): string {
  const names = people.map(({ person }) => view.person(person)?.firstSurname ?? '').filter(Boolean)
  const more = names.length - NAMED
  return more > 0 ? t('timetable:card.more', { names: names.slice(0, NAMED).join(', '), count: more }) : names.join(', ')
}

/** Stands for names in a sentence that is made once; no name has it. */
const NAMES = '\uFFFC'
const made = new WeakMap<Words, Map<string, string>>()

/** A sentence that stands on hundreds of cards is looked up once: looking up is what most of the drawing would be. */
function once(t: Words, key: string, say: () => string): string {
  const known = made.get(t) ?? new Map<string, string>()
  made.set(t, known)
  const found = known.get(key)
  if (found !== undefined) return found
  const said = say()
  known.set(key, said)
  return said
}

/** What a session is called: its title, or its group's name; null when it has neither. */
export function titleIn(view: MeetingView, session: Session, language: Language): { text: string; language: Language } | null {
  const title = textIn(session.title, language)
  if (title.text !== '') return title
  const group = textIn(view.group(session.group)?.name, language)
  return group.text === '' ? null : group
}

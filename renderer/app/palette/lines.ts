import { useMemo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { LANGUAGES, textIn } from '#shared/foundation/language.ts'
import { inOrder } from '#shared/domain/meeting/rules.ts'
import { isOpen, outcomesFor } from '#shared/domain/outcome/rules.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import { searchText } from '#shared/domain/person/search.ts'
import { formatDate, formatTime } from '#shared/foundation/formats/index.ts'
import { isCalendarDate, isWallTime } from '#shared/foundation/time/index.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useRows } from '#renderer/store/index.ts'
import { fold } from '#shared/foundation/formats/fold.ts'
import type { CommandContext } from '../commands/command.ts'
import { COMMANDS } from '../commands/commands.ts'
import { writtenKeys } from '../commands/keys.ts'
import { useCurrentMeetingId } from '../current-meeting.ts'
import { useMeetingWords } from '../meeting-words.ts'
import { navigate } from '../navigation.ts'
import { REGISTRY, screenOf } from '../registry.ts'
import { knownAs } from './people.ts'

export type LineSection = 'screens' | 'commands' | 'meetings' | 'sessions' | 'groups' | 'people' | 'commitments'

/** One thing that the palette can find. */
export interface Line {
  id: string
  section: LineSection
  label: string
  detail: string
  keys: string
  mark: ReactNode
  /** Folded words by which it is found: label, detail, keywords, the texts in the other languages. */
  words: string
  /** Shown before anything is typed. */
  isUsual: boolean
  perform(): void
}

type Draft = Omit<Line, 'words' | 'detail' | 'keys' | 'mark'> & { detail?: string; keys?: string; mark?: ReactNode; keywords?: string }

function line(draft: Draft): Line {
  const { keywords = '', ...rest } = draft
  const detail = draft.detail ?? ''
  return { ...rest, detail, keys: draft.keys ?? '', mark: draft.mark ?? null, words: fold(`${draft.label} ${detail} ${keywords}`) }
}

/** Everything that can be gone to or done, in the interface language. */
export function useLines(context: CommandContext): readonly Line[] {
  const screens = useScreenLines()
  const commands = useCommandLines(context)
  const meetings = useMeetingLines()
  const found = useFieldLines()
  const people = usePeopleLines()
  const commitments = useCommitmentLines()
  return useMemo(() => [...screens, ...commands, ...meetings, ...found, ...people, ...commitments], [screens, commands, meetings, found, people, commitments])
}

function useScreenLines(): Line[] {
  const { t } = useTranslation('app')
  return useMemo(() => {
    const keyed = REGISTRY.filter((screen) => screen.section !== 'hidden')
    return REGISTRY.map((screen) =>
      line({
        id: `screen ${screen.id}`,
        section: 'screens',
        label: t(`screen.${screen.id}`),
        keys: keyed.includes(screen) && keyed.indexOf(screen) < 9 ? writtenKeys(`Mod+${keyed.indexOf(screen) + 1}`) : '',
        isUsual: true,
        perform: () => navigate({ screen: screen.id })
      })
    )
  }, [t])
}

/** Commands that only lead to a screen stand among the screens already. */
const NOT_LISTED: ReadonlySet<string> = new Set(['palette', 'settings', 'history', 'packs', 'planNext'])

function useCommandLines(context: CommandContext): Line[] {
  const { t } = useTranslation('palette')
  return useMemo(
    () =>
      COMMANDS.filter((command) => !NOT_LISTED.has(command.id) && command.isAvailable(context)).map((command) =>
        line({
          id: `command ${command.id}`,
          section: 'commands',
          label: t(`command.${command.id}`),
          keywords: t(`keywords.${command.id}`),
          keys: writtenKeys(command.keys[0] ?? ''),
          isUsual: command.keys.length > 0,
          perform: () => command.perform(context)
        })
      ),
    [t, context]
  )
}

function useMeetingLines(): Line[] {
  const language = useLanguage()
  const meetings = useRows('meeting')
  const words = useMeetingWords()
  return useMemo(
    () =>
      inOrder(meetings)
        .reverse()
        .map((meeting) =>
          line({
            id: `meeting ${meeting.id}`,
            section: 'meetings',
            label: words.title(meeting, language),
            detail: words.facts(meeting, language),
            keywords: LANGUAGES.map((other) => `${meeting.title[other] ?? ''} ${meeting.city[other] ?? ''}`).join(' '),
            isUsual: false,
            perform: () => navigate({ screen: 'overview', meeting: meeting.id })
          })
        ),
    [language, meetings, words]
  )
}

/** Sessions of the present meeting and groups by name, in whichever language one remembers them. */
function useFieldLines(): Line[] {
  const language = useLanguage()
  const meetingId = useCurrentMeetingId()
  const sessions = useRows('session')
  const groups = useRows('group')
  return useMemo(() => {
    const lines: Line[] = []
    if (screenOf('sessions')) {
      for (const session of sessions) {
        if (session.meeting !== meetingId) continue
        lines.push(
          line({
            id: `session ${session.id}`,
            section: 'sessions',
            label: textIn(session.title, language).text || '—',
            detail: [
              isCalendarDate(session.day) ? formatDate(session.day, language, { weekday: 'short', month: 'short', year: false }) : '',
              isWallTime(session.start) ? formatTime(session.start, language) : ''
            ]
              .filter(Boolean)
              .join(' · '),
            keywords: Object.values(session.title).join(' '),
            isUsual: false,
            perform: () => navigate({ screen: 'sessions', focus: session.id })
          })
        )
      }
    }
    if (!screenOf('groups')) return lines
    for (const group of groups) {
      lines.push(
        line({
          id: `group ${group.id}`,
          section: 'groups',
          label: textIn(group.name, language).text || '—',
          keywords: Object.values(group.name).join(' '),
          isUsual: false,
          perform: () => navigate({ screen: 'groups', focus: group.id })
        })
      )
    }
    return lines
  }, [language, meetingId, sessions, groups])
}

/** What is still to be done at the present meeting, whichever made it. */
function useCommitmentLines(): Line[] {
  const language = useLanguage()
  const meetingId = useCurrentMeetingId()
  const meetings = useRows('meeting')
  const outcomes = useRows('outcome')
  return useMemo(() => {
    const meeting = meetings.find(({ id }) => id === meetingId)
    if (meeting === undefined) return []
    return outcomesFor(meeting, meetings, outcomes).filter(isOpen).map(({ id, text, who }) =>
      line({
        id: `outcome ${id}`,
        section: 'commitments',
        label: textIn(text, language).text || '—',
        detail: textIn(who, language).text,
        keywords: [...Object.values(text), ...Object.values(who)].join(' '),
        isUsual: false,
        perform: () => navigate({ screen: 'followUp', focus: id })
      })
    )
  }, [language, meetingId, meetings, outcomes])
}

/** Everybody whom the file knows, each with a page of their own. */
function usePeopleLines(): Line[] {
  const language = useLanguage()
  const meetingId = useCurrentMeetingId()
  const sessions = useRows('session')
  const groups = useRows('group')
  const coChairs = useRows('coChair')
  const people = useRows('person')
  return useMemo(() => {
    if (!screenOf('people')) return []
    const known = knownAs(coChairs, groups, sessions, meetingId)
    return people.map((person) => {
      const as = known.get(person.id)
      const detail = [textIn(as, language).text, textIn(person.organisation, language).text].filter(Boolean).join(' · ')
      return {
        id: `person ${person.id}`,
        section: 'people' as const,
        label: fullName(person),
        detail,
        keys: '',
        mark: null,
        // Folded once for the whole app: the palette opens at once over 10,000 people.
        words: as === undefined ? searchText(person) : `${searchText(person)} ${fold(Object.values(as).join(' '))}`,
        isUsual: false,
        perform: () => navigate({ screen: 'people', focus: person.id })
      }
    })
  }, [language, meetingId, sessions, groups, coChairs, people])
}

import type { ComponentType } from 'react'
import type { RuleId } from '#shared/checks/finding.ts'
import { codeOf, type LazyCode } from './lazy-code.tsx'
import type { MeetingPageProps, PageProps, ScreenId } from './navigation.ts'

export type SectionId = 'programme' | 'people' | 'outcome' | 'partnership'

interface Common {
  id: ScreenId
  /** Heading of the sidebar under which it stands; `top` and `foot` have none; `hidden` is reached from elsewhere. */
  section: SectionId | 'top' | 'foot' | 'hidden'
  /** What waits for a person there, counted in the sidebar: findings of these rules, or what two people decided apart. */
  waiting: readonly RuleId[] | 'conflicts'
}

export type Screen =
  | (Common & {
      needsMeeting: true
      code: LazyCode<MeetingPageProps>
    })
  | (Common & { needsMeeting: false; code: LazyCode<PageProps> })

/**
 * The screens that exist, in the order of the sidebar. To add one: build `renderer/features/<name>/index.tsx` with the
 * page as its default export, and add a line here. Its name is `app:screen.<id>`. Ctrl+1 to Ctrl+9 follow this order.
 */
export const REGISTRY: readonly Screen[] = [
  meetingPage('overview', 'top', () => import('#renderer/features/overview/index.tsx')),
  meetingPage('timetable', 'programme', () => import('#renderer/features/timetable/index.tsx'), [
    'sessionUnplaced', 'sessionWithoutRoom', 'roomTaken', 'roomTooSmall', 'roomLacks', 'roomClosed', 'linkTwice', 'personTwice', 'interpreterTwice',
    'personAway', 'orderBroken', 'outsideDays'
  ]),
  meetingPage('sessions', 'programme', () => import('#renderer/features/sessions/index.tsx'), ['groupWithoutSession', 'linkMissing', 'orderCycle', 'absurdMinutes']),
  meetingPage('agenda', 'programme', () => import('#renderer/features/agenda/index.tsx'), ['agendaEmpty']),
  meetingPage('documents', 'programme', () => import('#renderer/features/documents/index.tsx')),
  meetingPage('translation', 'programme', () => import('#renderer/features/translation/index.tsx')),
  meetingPage('rooms', 'programme', () => import('#renderer/features/rooms/index.tsx')),
  meetingPage('people', 'people', () => import('#renderer/features/people/index.tsx')),
  meetingPage('groups', 'people', () => import('#renderer/features/groups/index.tsx'), ['emptySeat', 'briefMissing']),
  meetingPage('seating', 'people', () => import('#renderer/features/seating/index.tsx')),
  meetingPage('interpretation', 'people', () => import('#renderer/features/interpretation/index.tsx')),
  meetingPage('balance', 'people', () => import('#renderer/features/balance/index.tsx')),
  meetingPage('lists', 'outcome', () => import('#renderer/features/lists/index.tsx')),
  meetingPage('releases', 'outcome', () => import('#renderer/features/releases/index.tsx'), ['releaseTwice']),
  meetingPage('packs', 'outcome', () => import('#renderer/features/packs/index.tsx')),
  meetingPage('followUp', 'outcome', () => import('#renderer/features/follow-up/index.tsx'), ['commitmentLate']),
  meetingPage('closing', 'outcome', () => import('#renderer/features/closing/index.tsx'), ['retentionDue']),
  page('history', 'outcome', () => import('#renderer/features/history/index.tsx'), 'conflicts'),
  page('partnership', 'partnership', () => import('#renderer/features/partnership/index.tsx')),
  page('terms', 'partnership', () => import('#renderer/features/terms/index.tsx')),
  meetingPage('import', 'hidden', () => import('#renderer/features/import/index.tsx')),
  meetingPage('schedule', 'hidden', () => import('#renderer/features/schedule/index.tsx')),
  meetingPage('progress', 'hidden', () => import('#renderer/features/progress/index.tsx')),
  page('plan', 'hidden', () => import('#renderer/features/plan/index.tsx')),
  page('settings', 'foot', () => import('#renderer/features/settings/index.tsx'))
]

/** A screen about the chosen meeting. */
export function meetingPage(
  id: ScreenId,
  section: Common['section'],
  load: () => Promise<{ default: ComponentType<MeetingPageProps> }>,
  waiting: Common['waiting'] = []
): Screen {
  return { id, section, needsMeeting: true, code: codeOf(load), waiting }
}

/** A screen beyond one meeting. */
export function page(
  id: ScreenId,
  section: Common['section'],
  load: () => Promise<{ default: ComponentType<PageProps> }>,
  waiting: Common['waiting'] = []
): Screen {
  return { id, section, needsMeeting: false, code: codeOf(load), waiting }
}

export function screenOf(id: ScreenId): Screen | null {
  return REGISTRY.find((screen) => screen.id === id) ?? null
}

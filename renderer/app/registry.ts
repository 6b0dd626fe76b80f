import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import type { MeetingPageProps, PageProps, ScreenId } from './navigation.ts'

export type SectionId = 'programme' | 'people' | 'outcome' | 'partnership'

interface Common {
  id: ScreenId
  /** Heading of the sidebar under which it stands; `top` and `foot` have none; `hidden` is reached from elsewhere. */
  section: SectionId | 'top' | 'foot' | 'hidden'
  /** Starts loading, so that the screen is there when it is wanted. */
  load: () => Promise<unknown>
}

export type Screen =
  | (Common & {
      needsMeeting: true
      component: LazyExoticComponent<ComponentType<MeetingPageProps>>
      /** How many things on it wait for a person; shown in the sidebar when there are any. */
      attention: ((view: MeetingView) => number) | null
    })
  | (Common & { needsMeeting: false; component: LazyExoticComponent<ComponentType<PageProps>> })

/**
 * The screens that exist, in the order of the sidebar. To add one: build `renderer/features/<name>/index.tsx` with the
 * page as its default export, and add a line here. Its name is `app:screen.<id>`. Ctrl+1 to Ctrl+9 follow this order.
 */
export const REGISTRY: readonly Screen[] = [
  meetingPage('agenda', 'programme', () => import('#renderer/features/agenda/index.tsx')),
  page('settings', 'foot', () => import('#renderer/features/settings/index.tsx'))
]

/** A screen about the chosen meeting. */
export function meetingPage(
  id: ScreenId,
  section: Common['section'],
  load: () => Promise<{ default: ComponentType<MeetingPageProps> }>,
  attention: ((view: MeetingView) => number) | null = null
): Screen {
  return { id, section, needsMeeting: true, load, component: lazy(load), attention }
}

/** A screen beyond one meeting. */
export function page(id: ScreenId, section: Common['section'], load: () => Promise<{ default: ComponentType<PageProps> }>): Screen {
  return { id, section, needsMeeting: false, load, component: lazy(load) }
}

export function screenOf(id: ScreenId): Screen | null {
  return REGISTRY.find((screen) => screen.id === id) ?? null
}

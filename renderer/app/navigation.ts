import { useSyncExternalStore } from 'react'
import type { MeetingView } from '#shared/view/meeting-view.ts'

/**
 * Where one is in the app, kept in the address after `#`: `#/agenda?meeting=m2027&focus=item3`. This file is what screens
 * know of the app around them; the rest of renderer/app is not for them to import.
 */
export const SCREENS = [
  'overview', 'timetable', 'sessions', 'agenda', 'documents', 'translation', 'rooms', 'people', 'groups', 'seating', 'interpretation', 'balance', 'lists', 'releases', 'packs', 'followUp', 'closing', 'history', 'partnership', 'plan', 'settings',
  'import', 'schedule', 'progress', 'terms'
] as const
export type ScreenId = (typeof SCREENS)[number]

export interface Route {
  screen: ScreenId
  /** Null: the meeting one worked on last. */
  meeting: string | null
  /** What to show within the screen: the id of a session, a person, an item, or a word that the screen knows. */
  focus: string | null
}

/** What a screen about one meeting receives. */
export interface MeetingPageProps {
  view: MeetingView
  focus: string | null
}

/** What a screen beyond one meeting receives. */
export interface PageProps {
  /** The meeting that is chosen at the top of the window. */
  meetingId: string | null
  focus: string | null
}

/** Goes to a screen; the meeting stays the same unless another is named. */
export function navigate(to: { screen: ScreenId; meeting?: string; focus?: string }): void {
  location.hash = addressOf({ screen: to.screen, meeting: to.meeting ?? readRoute().meeting, focus: to.focus ?? null })
}

/** The address of a screen, for links. */
export function addressOf(route: Route): string {
  const query = new URLSearchParams()
  if (route.meeting !== null) query.set('meeting', route.meeting)
  if (route.focus !== null) query.set('focus', route.focus)
  const text = query.toString()
  return `#/${route.screen}${text === '' ? '' : `?${text}`}`
}

/** The route in an address; what is not understood leads to the overview. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?')
  const parameters = new URLSearchParams(query)
  return {
    screen: SCREENS.find((screen) => screen === path) ?? 'overview',
    meeting: parameters.get('meeting'),
    focus: parameters.get('focus')
  }
}

/** Where one is, following every navigation. */
export function useRoute(): Route {
  return useSyncExternalStore(onHashChange, readRoute)
}

let last = { hash: '', route: parseRoute('') }

function readRoute(): Route {
  if (location.hash !== last.hash) last = { hash: location.hash, route: parseRoute(location.hash) }
  return last.route
}

function onHashChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

import { useEffect } from 'react'
import { inOrder } from '#shared/domain/meeting/rules.ts'
import type { Meeting } from '#shared/domain/meeting/schema.ts'
import { useRows, useWorkspace } from '#renderer/store/index.ts'
import { rememberedMeeting, rememberMeeting } from './last-time.ts'
import { useRoute } from './navigation.ts'

/**
 * The meeting that the screens are about: the one in the address, else the last one worked on, else the next to come. One that has
 * gone, because its planning was taken back, counts for nothing.
 */
export function useCurrentMeetingId(): string | null {
  const workspace = useWorkspace().id
  const meetings = useRows('meeting')
  const route = useRoute()
  const isHere = (id: string | null): id is string => meetings.some((meeting) => meeting.id === id)
  const remembered = rememberedMeeting(workspace)
  useEffect(() => {
    if (route.meeting !== null) rememberMeeting(workspace, route.meeting)
  }, [workspace, route.meeting])
  if (isHere(route.meeting)) return route.meeting
  if (isHere(remembered)) return remembered
  return likelyMeeting(meetings)?.id ?? null
}

/** The next meeting to come; when none is planned, the latest that was held. */
export function likelyMeeting(meetings: readonly Meeting[]): Meeting | null {
  const ordered = inOrder(meetings)
  return ordered.find((meeting) => !meeting.held) ?? ordered.at(-1) ?? null
}

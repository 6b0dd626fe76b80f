import { useEffect } from 'react'
import type { MeetingPageProps } from '#renderer/app/navigation.ts'
import { useRows } from '#renderer/store/index.ts'
import { GroupList } from './list/GroupList.tsx'
import { GroupPage } from './page/GroupPage.tsx'

/** The working groups of a meeting, and one of them when the address names it. */
export default function GroupsPage({ view, focus }: MeetingPageProps) {
  const group = useRows('group').find((candidate) => candidate.id === focus)
  const shown = group?.id ?? null
  useEffect(() => {
    // What had the keyboard went away with the list, or with the group: the new title takes it.
    if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h1')?.focus()
  }, [shown])
  return group ? <GroupPage key={group.id} view={view} group={group} /> : <GroupList view={view} />
}

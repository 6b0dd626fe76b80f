import type { MeetingPageProps } from '#renderer/app/navigation.ts'
import { readFocus } from '#renderer/sources/part-in-focus.ts'
import { useRows } from '#renderer/store/index.ts'
import { GroupList } from './list/GroupList.tsx'
import { GroupPage } from './page/GroupPage.tsx'

/** The working groups of a meeting, and one of them, at a part of its brief, when the address names it. */
export default function GroupsPage({ view, focus }: MeetingPageProps) {
  const { id, part } = readFocus(focus)
  const group = useRows('group').find((candidate) => candidate.id === id)
  return group ? <GroupPage key={group.id} view={view} group={group} part={part} /> : <GroupList view={view} />
}

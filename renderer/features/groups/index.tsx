import type { MeetingPageProps } from '#renderer/app/navigation.ts'
import { useRows } from '#renderer/store/index.ts'
import { GroupList } from './list/GroupList.tsx'
import { GroupPage } from './page/GroupPage.tsx'

/** The working groups of a meeting, and one of them when the address names it. */
export default function GroupsPage({ view, focus }: MeetingPageProps) {
  const group = useRows('group').find((candidate) => candidate.id === focus)
  return group ? <GroupPage key={group.id} view={view} group={group} /> : <GroupList view={view} />
}

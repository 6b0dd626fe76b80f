import { useState } from 'react'
import type { MeetingPageProps } from '#renderer/app/navigation.ts'
import { useRows } from '#renderer/store/index.ts'
import { DuplicatesPage } from './duplicates/DuplicatesPage.tsx'
import { PeopleList } from './list/PeopleList.tsx'
import { useDirectory } from './list/use-directory.ts'
import { PersonPage } from './person/PersonPage.tsx'

/** The people of a meeting; one of them when the address names them; and those who may be one and the same. */
export default function PeoplePage({ view, focus }: MeetingPageProps) {
  const directory = useDirectory(view)
  const person = useRows('person').find((candidate) => candidate.id === focus) ?? null
  // Where one comes back to: the row of whoever was open.
  const [last, setLast] = useState<string | null>(null)
  if (person !== null && person.id !== last) setLast(person.id)
  if (focus === 'duplicates') return <DuplicatesPage view={view} context={directory.context} />
  return person === null ? (
    <PeopleList view={view} directory={directory} arriveAt={last} />
  ) : (
    <PersonPage view={view} directory={directory} person={person} />
  )
}

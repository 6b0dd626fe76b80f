import { useMemo } from 'react'
import { compareNames } from '#shared/foundation/formats/index.ts'
import { textIn, type Language } from '#shared/foundation/language.ts'
import { fullName, listName } from '#shared/domain/person/rules.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { useRows } from '#renderer/store/index.ts'
import type { Option } from '#renderer/ui/fields/choice/Select.tsx'

/** Everybody known, as lists set them: surname first, in the order of the interface language. */
export function usePeopleOptions(): readonly Option<string>[] {
  const language = useLanguage()
  const people = useRows('person')
  return useMemo(() => {
    const compare = compareNames(language)
    return people
      .map((person) => ({ person, name: listName(person) }))
      .sort((a, b) => compare(a.name, b.name))
      .map(({ person, name }) => ({ id: person.id, label: name || fullName(person), detail: officeOf(person, language) }))
  }, [people, language])
}

function officeOf(person: Person, language: Language): string | undefined {
  return [textIn(person.title, language).text, textIn(person.organisation, language).text].filter(Boolean).join(', ') || undefined
}

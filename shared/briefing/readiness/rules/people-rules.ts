import { hasAnyText, hasText } from '#shared/foundation/language.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { SectionKind } from '#shared/domain/pack/sections.ts'
import type { Delegate } from '#shared/view/meeting-view.ts'
import { expectedPeople } from '#shared/briefing/cards/whom.ts'
import { readerOf } from '#shared/briefing/packs/reader.ts'
import { packName } from '#shared/briefing/packs/names.ts'
import type { SectionContext } from '#shared/briefing/packs/section.ts'
import { editionOfGroup, whomOf } from '#shared/briefing/packs/sections/people/index.ts'
import type { ReadinessFinding } from '../finding.ts'
import { type Asked, finding, languageName } from './asked.ts'

/** Sections in which people stand with their titles. */
const WITH_TITLES: readonly SectionKind[] = ['participants', 'participantsContacts', 'biographies']

/** People without a title in the language of the pages, or without a biography; a pack for somebody who is not expected. */
export function peopleRules(asked: Asked): ReadinessFinding[] {
  const { language, contexts, pack, view } = asked
  const named = unique(contexts.filter(({ section }) => WITH_TITLES.includes(section.kind)).flatMap(peopleIn))
  const told = unique(contexts.filter(({ section }) => section.kind === 'biographies').flatMap(peopleIn))
  const isLost = pack.person !== null && readerOf(view, pack) === null
  return [
    ...(isLost ? [finding(asked, 'gap', 'readiness.readerAway', { kind: 'person', id: pack.person ?? '' }, { pack: (to) => packName(pack, view, to) }, { isInEveryLanguage: true, about: pack.id })] : []),
    ...named.filter(({ person }) => hasAnyText(person.title) && !hasText(person.title, language)).map(({ person }) =>
      finding(asked, 'gap', 'readiness.noTitle', { kind: 'person', id: person.id }, { person: fullName(person), language: languageName(language) })
    ),
    ...told.filter(({ person }) => !hasAnyText(person.biography)).map(({ person }) =>
      finding(asked, 'gap', 'readiness.noBiography', { kind: 'person', id: person.id }, { person: fullName(person) }, { isInEveryLanguage: true })
    ),
    ...told.filter(({ person }) => hasAnyText(person.biography) && !hasText(person.biography, language)).map(({ person }) =>
      finding(asked, 'gap', 'readiness.biographyNotIn', { kind: 'person', id: person.id }, { person: fullName(person), language: languageName(language) })
    )
  ]
}

function peopleIn(context: SectionContext): Delegate[] {
  const { view, language } = editionOfGroup(context)
  return expectedPeople(view, language, whomOf(context))
}

function unique(delegates: readonly Delegate[]): Delegate[] {
  return [...new Map(delegates.map((delegate) => [delegate.person.id, delegate])).values()]
}

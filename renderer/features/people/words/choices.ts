import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ACCREDITATIONS, ANSWERS, PRESENCES, ROLES, type Accreditation, type Answer, type Presence, type Role } from '#shared/domain/attendance/schema.ts'
import { SECTORS, type Sector } from '#shared/domain/group/schema.ts'
import { LEVELS, OFFICE_RANKS, type Level, type OfficeRank } from '#shared/domain/person/schema.ts'
import type { Country } from '#shared/foundation/country.ts'
import { LANGUAGES, textIn, type Language } from '#shared/foundation/language.ts'
import { subdivisionsOf } from '#shared/foundation/subdivisions.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { capital } from '#renderer/ui/foundation/capital.ts'
import type { Option } from '#renderer/ui/fields/choice/Select.tsx'
import type { OrderContext } from '../find/order.ts'

/** Nothing chosen, where a field can be empty: an id of its own, since options are known by theirs. */
export const UNKNOWN = 'unknown'

/** Every choice that the directory offers, in the words of the interface and in the order of the field. */
export interface Choices {
  country: readonly Option<Country>[]
  role: readonly Option<Role>[]
  answer: readonly Option<Answer>[]
  presence: readonly Option<Presence>[]
  accreditation: readonly Option<Accreditation>[]
  sector: readonly Option<Sector>[]
  level: readonly Option<Level>[]
  officeRank: readonly Option<OfficeRank | typeof UNKNOWN>[]
  languages: readonly Option<Language>[]
  groups: readonly Option<string>[]
}

export function useChoices({ countries, groups, language }: OrderContext): Choices {
  const { t } = useTranslation(['people', 'codes'])
  return useMemo(
    () => ({
      country: offer(countries, (id) => t(`codes:country.${id}`)),
      role: offer(ROLES, (id) => t(`codes:role.${id}`)),
      answer: offer(ANSWERS, (id) => t(`codes:answer.${id}`)),
      presence: offer(PRESENCES, (id) => t(`codes:presence.${id}`)),
      accreditation: offer(ACCREDITATIONS, (id) => t(`codes:accreditation.${id}`)),
      sector: offer(SECTORS, (id) => t(`codes:sector.${id}`)),
      level: offer(LEVELS, (id) => t(`codes:level.${id}`)),
      officeRank: [{ id: UNKNOWN, label: t('people:notKnown') }, ...offer(OFFICE_RANKS, (id) => t(`codes:officeRank.${id}`))],
      languages: offer(LANGUAGES, (id) => t(`codes:language.${id}`)),
      groups: groups.map(({ id, name }) => ({ id, label: textIn(name, language).text || id }))
    }),
    [t, countries, groups, language]
  )
}

function offer<T extends string>(ids: readonly T[], say: (id: T) => string): Option<T>[] {
  return ids.map((id) => ({ id, label: capital(say(id)) }))
}

/** The label of a choice; empty for what is not offered. */
export function labelOf<T extends string>(options: readonly Option<T>[], id: T | null | undefined): string {
  return options.find((option) => option.id === id)?.label ?? ''
}

/** The provinces or states of one country, in its order, with "not known" first. */
export function useSubdivisions(): (country: Country) => Option<string>[] {
  const { t } = useTranslation('people')
  const language = useLanguage()
  return (country) => subdivisionOptions(t, country, language)
}

export function subdivisionOptions(t: TFunction<'people'>, country: Country, language: Language): Option<string>[] {
  return [{ id: UNKNOWN, label: t('notKnown') }, ...subdivisionsOf(country).map(({ code, name }) => ({ id: code, label: name[language] }))]
}

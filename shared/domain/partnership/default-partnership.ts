import type { Trilingual } from '#shared/foundation/language.ts'
import { initialRanks } from '#shared/ledger/rank.ts'
import { creation, edit, setting, type DomainEdit } from '../edit.ts'
import { foundPartnership, namePartnership } from './edits.ts'
import { PAST_MEETINGS } from './past-meetings.ts'
import { recordPastMeeting } from '../meeting/edits.ts'

/**
 * What an empty start already knows: the names of the Partnership over time, its working groups and its meetings from
 * the launch in 2004 to the one announced for 2021. Sources: the page of the Government of Canada on the Partnership
 * (list of meetings, list of groups of 2021), the joint action plan of August 2007 (two groups founded), the backgrounder
 * of October 2010 (list of groups of that year). What no source says is left open, not guessed. The name of 2025 rests
 * on press reports only.
 */
export function foundingEdits(): DomainEdit[] {
  return [foundPartnership(), ...NAMES.map(({ id, ...values }) => namePartnership(id, values)), ...foundingGroups(), ...foundingHistory()]
}

/** The ids of the groups of 2021, in the order in which the Partnership lists them. */
export const GROUPS_OF_2021 = [
  'agri-business', 'energy', 'environment', 'forestry', 'human-capital', 'mining', 'trade', 'culture'
] as const
export type GroupId = (typeof GROUPS_OF_2021)[number]

const NAMES: readonly { id: string; from: string; name: Trilingual; acronym: Trilingual }[] = [
  {
    id: 'since-2004',
    from: '2004-10',
    name: { en: 'Canada-Mexico Partnership', fr: 'Partenariat Canada-Mexique', es: 'Alianza México-Canadá' },
    acronym: { en: 'CMP', fr: 'PCM', es: 'AMC' }
  },
  {
    id: 'since-2025',
    from: '2025-11-28',
    name: {
      en: 'Comprehensive Strategic Partnership',
      fr: 'Partenariat stratégique global',
      es: 'Asociación Estratégica Integral México-Canadá'
    },
    acronym: { es: 'AEIMC' }
  }
]

const LISTED_IN_2010: Trilingual = {
  en: 'In the list of October 2010; the date of its creation is not on record.',
  fr: 'Figure dans la liste d’octobre 2010; la date de sa création n’est pas consignée.',
  es: 'Figura en la lista de octubre de 2010; no consta la fecha de su creación.'
}
const LISTED_IN_2021: Trilingual = {
  en: 'Created between the lists of 2010 and 2021.',
  fr: 'Créé entre la liste de 2010 et celle de 2021.',
  es: 'Creado entre la lista de 2010 y la de 2021.'
}
const NOT_LISTED_IN_2021: Trilingual = {
  en: 'In the list of 2010, no longer in that of 2021.',
  fr: 'Figure dans la liste de 2010, mais plus dans celle de 2021.',
  es: 'Figura en la lista de 2010 y ya no en la de 2021.'
}
const ACTION_PLAN_OF_2007: Trilingual = {
  en: 'Announced in the joint action plan of August 21, 2007.',
  fr: 'Annoncé dans le plan d’action conjoint du 21 août 2007.',
  es: 'Anunciado en el plan de acción conjunto del 21 de agosto de 2007.'
}
const TWO_GROUPS: Trilingual = {
  en: 'One group in the list of 2010, two in that of 2021.',
  fr: 'Un seul groupe dans la liste de 2010, deux dans celle de 2021.',
  es: 'Un solo grupo en la lista de 2010, dos en la de 2021.'
}

const ENVIRONMENT_AND_FORESTRY: Trilingual = {
  en: 'Environment and Forestry',
  fr: 'Environnement et foresterie',
  es: 'Medio Ambiente y Bosques'
}

interface FirstGroup {
  id: GroupId | 'labour-mobility' | 'housing'
  name: Trilingual
  created: string | null
  note: Trilingual
  ended?: true
}

/** All but Forestry, which is a part of Environment until both are divided. */
const FIRST_GROUPS: readonly FirstGroup[] = [
  { id: 'agri-business', name: { en: 'Agri-business', fr: 'Agro-industrie', es: 'Agronegocios' }, created: null, note: LISTED_IN_2010 },
  { id: 'energy', name: { en: 'Energy', fr: 'Énergie', es: 'Energía' }, created: null, note: LISTED_IN_2010 },
  { id: 'environment', name: ENVIRONMENT_AND_FORESTRY, created: '2007-08', note: ACTION_PLAN_OF_2007 },
  { id: 'human-capital', name: { en: 'Human Capital', fr: 'Capital humain', es: 'Capital Humano' }, created: null, note: LISTED_IN_2010 },
  { id: 'mining', name: { en: 'Mining', fr: 'Exploitation minière', es: 'Minería' }, created: null, note: LISTED_IN_2021 },
  {
    id: 'trade',
    name: { en: 'Trade, Investment and Innovation', fr: 'Commerce, investissement et innovation', es: 'Comercio, Inversión e Innovación' },
    created: null,
    note: LISTED_IN_2010
  },
  {
    id: 'culture',
    name: { en: 'Creativity and Culture', fr: 'Créativité et culture', es: 'Creatividad y Cultura' },
    created: null,
    note: LISTED_IN_2021
  },
  {
    id: 'labour-mobility',
    name: { en: 'Labour Mobility', fr: 'Mobilité de la main-d’œuvre', es: 'Movilidad Laboral' },
    created: '2007-08',
    note: ACTION_PLAN_OF_2007,
    ended: true
  },
  { id: 'housing', name: { en: 'Housing', fr: 'Logement', es: 'Vivienda' }, created: null, note: LISTED_IN_2010, ended: true }
]

function foundingGroups(): DomainEdit[] {
  const order = [...GROUPS_OF_2021, 'labour-mobility', 'housing'] as const
  const ranks = initialRanks(order.length)
  const rankOf = (id: (typeof order)[number]): string => ranks[order.indexOf(id)] ?? 'a0'
  const event = (kind: string, date: string | null, more: Record<string, Trilingual | string>) => ({ [kind]: { kind, date, ...more } })
  const rename = (id: GroupId, name: Trilingual): DomainEdit =>
    edit('group.rename', setting('group', id, { name, events: event('renamed', null, { formerName: ENVIRONMENT_AND_FORESTRY }) }))

  return [
    ...FIRST_GROUPS.map(({ id, name, created, note }) =>
      edit('group.create', creation('group', id, { rank: rankOf(id), name, events: event('created', created, { note }) }))
    ),
    edit(
      'group.split',
      setting('group', 'environment', { events: event('split', null, { other: 'forestry', note: TWO_GROUPS }) }),
      creation('group', 'forestry', {
        rank: rankOf('forestry'),
        name: { en: 'Forestry', fr: 'Foresterie', es: 'Bosques' },
        events: event('created', null, { other: 'environment', note: TWO_GROUPS })
      })
    ),
    rename('environment', { en: 'Environment', fr: 'Environnement', es: 'Medio Ambiente' }),
    ...FIRST_GROUPS.filter(({ ended }) => ended).map(({ id }) =>
      edit('group.end', setting('group', id, { status: 'ended', events: event('ended', null, { note: NOT_LISTED_IN_2021 }) }))
    )
  ]
}

function foundingHistory(): DomainEdit[] {
  return PAST_MEETINGS.map(({ when, host, ordinal, city, mode, note }) =>
    recordPastMeeting(`m${when}`, { when, host, ordinal: ordinal ?? null, city: city ?? {}, mode: mode ?? 'inPerson', note: note ?? {} })
  )
}

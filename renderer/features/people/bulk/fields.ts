import type { Choices } from '../words/choices.ts'
import { UNKNOWN } from '../words/choices.ts'
import type { BulkChange } from './bulk-edits.ts'

/** What can be set for many people at once, in the order of the menu. */
export const TAKING_FIELDS = ['delegation', 'role', 'answer', 'presence', 'accreditation', 'hotel', 'arrival', 'departure'] as const
export const PERSON_FIELDS = ['sector', 'level', 'officeRank', 'country'] as const
export const GROUP_FIELDS = ['join', 'leave'] as const
export type BulkField = (typeof TAKING_FIELDS)[number] | (typeof PERSON_FIELDS)[number] | (typeof GROUP_FIELDS)[number]

/** What somebody has entered for the field: an option, a text, or a day with a time. */
export interface BulkValue {
  choice: string | null
  text: string
  day: string | null
  time: string | null
}

export const NO_VALUE: BulkValue = { choice: null, text: '', day: null, time: null }

export type ChoiceField = Exclude<BulkField, 'hotel' | 'arrival' | 'departure'>

export function optionsOf(field: ChoiceField, choices: Choices): readonly { id: string; label: string }[] {
  switch (field) {
    case 'delegation':
    case 'country':
      return choices.country
    case 'join':
    case 'leave':
      return choices.groups
    default:
      return choices[field]
  }
}

/** The change that the value means; null while a choice is still to be made. */
export function changeOf(field: BulkField, value: BulkValue, choices: Choices): BulkChange | null {
  const chosen = <T extends string>(options: readonly { id: T }[]): T | undefined => options.find(({ id }) => id === value.choice)?.id
  switch (field) {
    case 'hotel':
      return { kind: 'attendance', facts: { hotel: value.text.trim() } }
    case 'arrival':
      return { kind: 'attendance', facts: { arrivalDay: value.day, arrivalTime: value.time } }
    case 'departure':
      return { kind: 'attendance', facts: { departureDay: value.day, departureTime: value.time } }
    case 'join':
    case 'leave': {
      const group = chosen(choices.groups)
      return group === undefined ? null : { kind: 'group', group, joins: field === 'join' }
    }
    case 'delegation': {
      const delegation = chosen(choices.country)
      return delegation === undefined ? null : { kind: 'attendance', facts: { delegation } }
    }
    case 'officeRank': {
      const rank = chosen(choices.officeRank)
      return rank === undefined ? null : { kind: 'person', facts: { officeRank: rank === UNKNOWN ? null : rank } }
    }
    case 'sector':
    case 'level':
    case 'country': {
      const choice = chosen<string>(choices[field])
      return choice === undefined ? null : { kind: 'person', facts: { [field]: choice } }
    }
    default: {
      const choice = chosen<string>(choices[field])
      return choice === undefined ? null : { kind: 'attendance', facts: { [field]: choice } }
    }
  }
}

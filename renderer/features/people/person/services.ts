import type { Service } from '#shared/domain/attendance/services.ts'

/** What the host provides, as it is asked for: at table, to hear, see and understand, to get in and find one's place. */
export const SERVICE_FAMILIES: readonly { id: 'meals' | 'senses' | 'access'; services: readonly Service[] }[] = [
  { id: 'meals', services: ['vegetarian', 'vegan', 'noPork', 'noBeef', 'noSeafood', 'noNuts', 'noGluten', 'noDairy', 'noAlcohol'] },
  { id: 'senses', services: ['captioning', 'signASL', 'signLSQ', 'signLSM', 'hearingLoop', 'largePrint', 'screenReader'] },
  { id: 'access', services: ['stepFree', 'reservedSeat', 'quietRoom', 'companion'] }
]

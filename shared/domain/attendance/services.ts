/**
 * What a host can be asked to provide, as the service and never as its reason: no diagnosis and no religion can be read
 * from a person's record, only what kitchen, hall and interpreters have to do (PRODUCT, "Requirements").
 */
export const SERVICES = [
  'vegetarian', 'vegan', 'noPork', 'noBeef', 'noSeafood', 'noNuts', 'noGluten', 'noDairy', 'noAlcohol',
  'captioning', 'signASL', 'signLSQ', 'signLSM', 'hearingLoop', 'largePrint', 'screenReader',
  'stepFree', 'reservedSeat', 'quietRoom', 'companion'
] as const
export type Service = (typeof SERVICES)[number]

import type { Trilingual } from '#shared/foundation/language.ts'
import { CANADIAN_DELEGATION } from './canada/index.ts'
import { MEXICAN_DELEGATION } from './mexico/index.ts'

export { CANADIAN_DELEGATION, MEXICAN_DELEGATION }
export const BIOGRAPHIES: Readonly<Record<string, Trilingual>> = {}

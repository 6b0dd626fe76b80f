import type { Trilingual } from '#shared/foundation/language.ts'
import { CANADA_PRIVATE } from './canada-private.ts'
import { CANADA_PUBLIC } from './canada-public.ts'
import { LEADERS } from './leaders.ts'
import { MEXICO_PRIVATE } from './mexico-private.ts'
import { MEXICO_PUBLIC } from './mexico-public.ts'

/** A few sentences about each head, alternate and co-chair, by the id of the person. All invented. */
export const BIOGRAPHIES: Readonly<Record<string, Trilingual>> = {
  ...LEADERS, ...CANADA_PUBLIC, ...CANADA_PRIVATE, ...MEXICO_PUBLIC, ...MEXICO_PRIVATE
}

import type { BaseField } from '../fields.ts'

/**
 * What a heading can mean: a field, or a word that only the rest of the list or the cells decide. `name`: the whole name, or
 * the given names beside a column of surnames; `nom`: the whole name, or the surname beside given names; `styleOrTitle`:
 * "Title" stands over Mr. and Ms. as well as over Director.
 */
export type HeadingField = BaseField | 'name' | 'nom' | 'styleOrTitle'

/** Headings of one language by what they mean, folded, parted by `|`. */
export type Headings = Partial<Readonly<Record<HeadingField, string>>>

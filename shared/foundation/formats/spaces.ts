/**
 * The no-break space of every format, U+00A0. Canadian French uses this one everywhere (Translation Bureau, *Clés de la
 * rédaction*, "Espacement": a full no-break space inside « » and before : % $ and units). The narrow U+202F of the
 * typography of France is not used: Canadian style has no thin space before ; ! ? and asks for none elsewhere.
 */
export const NO_BREAK_SPACE = '\u00A0'
/** Read, and replaced, in text that people paste; never written. */
export const NARROW_NO_BREAK_SPACE = '\u202F'
export const EN_DASH = '\u2013'
/**
 * The minus sign of every number, in the three languages alike (ISO 80000-2). CLDR writes the hyphen U+002D in en-CA, fr-CA and es-MX: it
 * is on the keyboard, but shorter than a figure, and a line may end after it.
 */
export const MINUS = '\u2212'

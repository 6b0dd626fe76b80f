/**
 * The no-break space of every format, U+00A0. Canadian French uses this one everywhere (Translation Bureau, *Clés de la
 * rédaction*, "Espacement": a full no-break space inside « » and before : % $ and units). The narrow U+202F of the
 * typography of France is not used: Canadian style has no thin space before ; ! ? and asks for none elsewhere.
 */
export const NO_BREAK_SPACE = '\u00A0'
/** Read, and replaced, in text that people paste; never written. */
export const NARROW_NO_BREAK_SPACE = '\u202F'
export const EN_DASH = '\u2013'
export const MINUS = '\u2212'

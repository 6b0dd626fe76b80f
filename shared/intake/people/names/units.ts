/** Words that belong to the word after them: "de la Garza", "van der Berg", "Mac Donald", "San Martín". */
const LEADING = new Set([
  'de', 'del', 'la', 'las', 'los', 'da', 'do', 'dos', 'das', 'di', 'du', 'des', 'le', 'van', 'von', 'der', 'den', 'ter', 'ten', 'zu', 'zur', 'vom', 'af', 'el', 'al', 'bin', 'ben', 'ibn', 'abu',
  'mac', 'mc', 'st', 'st.', 'ste', 'ste.', 'saint', 'sainte', 'san', 'santa', "o'", "d'", "l'"
])
/** Words that join what stands before and after them: "Ramón y Cajal". */
const JOINING = new Set(['y', 'e', 'i'])
/** What follows María, José or another given name as a part of it, not as a surname: names of devotion. */
const DEVOTIONS = new Set([
  'del carmen', 'de jesús', 'de jesus', 'de los ángeles', 'de los angeles', 'de lourdes', 'de la luz', 'del rosario', 'de guadalupe', 'del pilar', 'del socorro', 'de la concepción', 'de la concepcion',
  'de las mercedes', 'de los dolores', 'del mar', 'de fátima', 'de fatima', 'del refugio', 'de la paz', 'del consuelo', 'de la soledad', 'de los remedios', 'de la asunción', 'de la asuncion', 'de san juan',
  'del sagrado corazón', 'de la caridad', 'de la gracia', 'de las nieves', 'del roble', 'de monserrat', 'de montserrat', 'del sol', 'de la salud', 'de la cruz'
])
const BEFORE_DEVOTION = /^(?:mar[ií]a|ma\.?|m[aª]\.?|jos[eé]|rosa|luz|flor|ana|juana|teresa|margarita|blanca|juan|luis)$/iu

/**
 * The words of a name taken together where they are one name: `María | de los Ángeles | Hernández | de la Garza` becomes
 * `María de los Ángeles | Hernández | de la Garza`.
 */
export function nameUnits(name: string): string[] {
  const units: string[] = []
  let waiting: string[] = []
  for (const word of name.split(' ').filter((part) => part !== '')) {
    const folded = word.toLowerCase()
    if (JOINING.has(folded) && units.length > 1 && waiting.length === 0) {
      waiting = [units.pop() ?? '', word]
      continue
    }
    waiting.push(word)
    // A name may begin with such a word: "Al Gore", "Ben Roy", "San Lee".
    const leads = LEADING.has(folded) && (units.length > 0 || waiting.length > 1 || isSmall(word))
    if (leads) continue
    units.push(waiting.join(' '))
    waiting = []
  }
  if (waiting.length > 0) units.push(waiting.join(' '))
  return withDevotions(units)
}

function isSmall(word: string): boolean {
  return word === word.toLowerCase()
}

/** "de la Cruz" is a surname too: it belongs to the given name only where two more follow. */
function withDevotions(units: readonly string[]): string[] {
  const joined: string[] = []
  for (const [index, unit] of units.entries()) {
    const before = joined.at(-1)
    const folded = unit.toLowerCase()
    const remaining = units.length - index - 1
    const isDevotion = DEVOTIONS.has(folded) && before !== undefined && joined.length <= 2 && BEFORE_DEVOTION.test(before.split(' ').at(-1) ?? '')
    if (isDevotion && remaining >= (folded === 'de la cruz' || folded === 'de la paz' ? 2 : 1)) joined[joined.length - 1] = `${before} ${unit}`
    else joined.push(unit)
  }
  return joined
}

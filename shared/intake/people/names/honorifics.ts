import { fold } from '#shared/foundation/formats/fold.ts'

/** Forms of address as lists write them before a name, folded and without dots. */
const FORMS = words(`
  mr mrs ms miss mx mister madam sir dr dra dre drs prof professor hon honorable honourable ambassador amb chief senator minister governor hc
  mm mme mmes mlle monsieur madame mademoiselle maitre professeur professeure ambassadeur ambassadrice senateur senatrice ministre pr
  sr sra srta senor senora senorita lic licenciado licenciada licda licdo lcda lcdo ing ingeniero ingeniera mtro mtra arq arquitecto arquitecta cp contador contadora
  biol biologo biologa quim econ psic dip diputado diputada senador senadora ministro ministra embajador embajadora gobernador gobernadora consejero consejera
  exmo exma excmo excma excelentisimo excelentisima gral cnel almte abog mvz profr profra
`)
/** Forms that are letters or names as well: only with a dot. */
const WITH_DOT = words('m me d da c cap capt min mat fis gen col rev fr sen emb lt cdr cmdr tte pbro hble')
/** Forms that follow another one: "Sr. Don", "Dr. Maestro"; alone they are given names too. */
const AFTER_ANOTHER = words('don dona d da general coronel capitan doctor doctora profesor profesora juez jueza magistrado magistrada')

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u))
}

/** Forms of several words, folded, by their first letter, the longest first. */
const PHRASES = byFirstLetter([
  'the right honourable', 'the right honorable', 'the honourable', 'the honorable', 'the rt hon', 'the hon', 'right honourable', 'rt hon', 'his excellency', 'her excellency',
  'le tres honorable', 'la tres honorable', 'tres honorable', "l'honorable", "l'hon", 'son excellence', 'son exc', 'su excelencia', 'm en c', 'm en i', 'm en a', 'm en d', 'ph d', 'grand chief', 'deputy minister'
])

function byFirstLetter(phrases: readonly string[]): ReadonlyMap<string, string[]> {
  const letters = new Map<string, string[]>()
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) letters.set(phrase.charAt(0), [...(letters.get(phrase.charAt(0)) ?? []), phrase])
  return letters
}

/** Whether a text is nothing but a form of address: "S.E. Sra.", "Mme". */
export function isHonorific(text: string): boolean {
  if (text === '' || text.length > 40) return false
  return takeHonorific(`${text} \u0001`).rest === '\u0001'
}

/** Divides a name from the forms of address before it: "S.E. Sra. Ana Ruiz" into `S.E. Sra.` and `Ana Ruiz`. */
export function takeHonorific(name: string): { honorific: string; rest: string } {
  let rest = name.trim()
  let taken = ''
  for (let count = 0; count < 5; count++) {
    const length = formLength(rest, taken !== '')
    if (length === 0) break
    const after = rest.slice(length).replace(/^[\s,]+/u, '')
    if (after === '') break
    taken = `${taken} ${rest.slice(0, length).trim().replace(/,$/u, '')}`.trim()
    rest = after
  }
  return { honorific: taken, rest }
}

/** Letters of the form of address at the start of a text; 0 when there is none. */
function formLength(text: string, isAfterAnother: boolean): number {
  const start = text.slice(0, 40)
  const folded = foldKeepingLength(start)
  for (const phrase of PHRASES.get(folded.charAt(0)) ?? []) {
    const length = phraseLength(folded, phrase)
    if (length > 0) return length
  }
  // "S. E.", "C.P.", "M.C.": letters with dots, then a space and a longer word. "J. R. Smith" keeps its initials.
  const dotted = /^(?:s\. ?e\.|h\. ?e\.|c\. ?p\.|m\. ?c\.|m\. ?a\.|ph\. ?d\.|e\. ?s\.)(?=\s)/u.exec(folded)
  if (dotted) return dotted[0].length
  const word = /^([\p{L}]+)(\.?)(?:\s|$|,)/u.exec(folded) ?? /^([\p{L}]{2,})(\.)/u.exec(folded)
  if (!word) return 0
  const [, letters = '', dot = ''] = word
  const isForm = FORMS.has(letters) || (dot !== '' && WITH_DOT.has(letters)) || (isAfterAnother && AFTER_ANOTHER.has(letters))
  if (!isForm) return 0
  return letters.length + dot.length
}

function phraseLength(folded: string, phrase: string): number {
  let at = 0
  for (const letter of phrase) {
    if (letter === ' ') {
      const gap = /^[.\s]+/u.exec(folded.slice(at))
      if (!gap) return 0
      at += gap[0].length
    } else if (folded[at] === letter) at++
    else return 0
  }
  const end = /^\.?(?=\s|$|,)/u.exec(folded.slice(at))
  return end ? at + end[0].length : 0
}

/** Folded letter by letter, so that places in the answer are places in the text. */
function foldKeepingLength(text: string): string {
  if (/^[\x20-\x7f]*$/u.test(text)) return text.toLowerCase()
  let folded = ''
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index)
    const plain = letter.charCodeAt(0) < 128 ? letter.toLowerCase() : fold(letter)
    folded += plain.length === 1 ? plain : letter === '\u00A0' ? ' ' : letter.toLowerCase().charAt(0)
  }
  return folded
}

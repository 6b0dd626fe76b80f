import type { Country } from '#shared/foundation/country.ts'
import { fold } from '#shared/foundation/formats/fold.ts'

const COUNTRY_NAMES: Readonly<Record<Country, string>> = {
  CA: 'ca|can|canada|canadian|canadien|canadienne|canadiense|le canada|gouvernement du canada|government of canada|gobierno de canada|delegation of canada|delegation du canada|delegacion de canada|canadian delegation|delegation canadienne|delegacion canadiense',
  MX: 'mx|mex|mexico|mexique|mexican|mexicain|mexicaine|mexicana|mexicano|le mexique|estados unidos mexicanos|united mexican states|gobierno de mexico|government of mexico|gouvernement du mexique|delegation of mexico|delegation du mexique|delegacion de mexico|mexican delegation|delegation mexicaine|delegacion mexicana|mejico'
}

/** Names by ISO 3166-2 code, folded: English, French, Spanish and the short forms in use. */
const SUBDIVISIONS: Readonly<Record<string, string>> = {
  'CA-AB': 'alberta|ab|alta',
  'CA-BC': 'british columbia|colombie britannique|columbia britanica|bc|c b|cb|b c',
  'CA-MB': 'manitoba|mb|man',
  'CA-NB': 'new brunswick|nouveau brunswick|nuevo brunswick|nb|n b',
  'CA-NL': 'newfoundland and labrador|terre neuve et labrador|terranova y labrador|newfoundland|terre neuve|labrador|nl|nfld|t n l',
  'CA-NS': 'nova scotia|nouvelle ecosse|nueva escocia|ns|n s|n e',
  'CA-NT': 'northwest territories|territoires du nord ouest|territorios del noroeste|nt|nwt|t n o',
  'CA-NU': 'nunavut|nu|nvt',
  'CA-ON': 'ontario|on|ont',
  'CA-PE': 'prince edward island|ile du prince edouard|isla del principe eduardo|pe|pei|p e i|i p e|ipe',
  'CA-QC': 'quebec|qc|que|p q|pq',
  'CA-SK': 'saskatchewan|sk|sask',
  'CA-YT': 'yukon|yt|yukon territory',
  'MX-AGU': 'aguascalientes|ags|agu',
  'MX-BCN': 'baja california|baja california norte|basse californie|bcn|bc|b c',
  'MX-BCS': 'baja california sur|basse californie du sud|bcs|b c s',
  'MX-CAM': 'campeche|cam|camp',
  'MX-CHH': 'chihuahua|chh|chih',
  'MX-CHP': 'chiapas|chp|chis',
  'MX-CMX': 'ciudad de mexico|mexico city|ville de mexico|cdmx|cmx|df|d f|distrito federal|mexico d f|mexico df',
  'MX-COA': 'coahuila|coahuila de zaragoza|coa|coah',
  'MX-COL': 'colima|col',
  'MX-DUR': 'durango|dur|dgo',
  'MX-GRO': 'guerrero|gro',
  'MX-GUA': 'guanajuato|gua|gto',
  'MX-HID': 'hidalgo|hid|hgo',
  'MX-JAL': 'jalisco|jal',
  'MX-MEX': 'estado de mexico|edomex|edo mex|edo de mexico|state of mexico|etat de mexico|mexico state|mex|mexico',
  'MX-MIC': 'michoacan|michoacan de ocampo|mic|mich',
  'MX-MOR': 'morelos|mor',
  'MX-NAY': 'nayarit|nay',
  'MX-NLE': 'nuevo leon|nle|nl|n l',
  'MX-OAX': 'oaxaca|oax',
  'MX-PUE': 'puebla|pue',
  'MX-QUE': 'queretaro|queretaro de arteaga|que|qro',
  'MX-ROO': 'quintana roo|roo|q roo|qroo|q r',
  'MX-SIN': 'sinaloa|sin',
  'MX-SLP': 'san luis potosi|slp|s l p',
  'MX-SON': 'sonora|son',
  'MX-TAB': 'tabasco|tab',
  'MX-TAM': 'tamaulipas|tam|tamps',
  'MX-TLA': 'tlaxcala|tla|tlax',
  'MX-VER': 'veracruz|veracruz de ignacio de la llave|ver',
  'MX-YUC': 'yucatan|yuc',
  'MX-ZAC': 'zacatecas|zac'
}

const countries = new Map<string, Country>()
for (const country of ['CA', 'MX'] as const) for (const name of COUNTRY_NAMES[country].split('|')) countries.set(name, country)

const subdivisions = new Map<string, string[]>()
for (const [code, names] of Object.entries(SUBDIVISIONS)) {
  for (const name of [...names.split('|'), fold(code).replace('-', ' ')]) {
    const known = subdivisions.get(name)
    if (known) known.push(code)
    else subdivisions.set(name, [code])
  }
}

/** The country that a word names in one of the three languages, or null. */
export function readCountry(text: string): Country | null {
  return countries.get(plain(text)) ?? null
}

/**
 * The ISO 3166-2 code of a province or state. `BC`, `NL` and `Que` are in both countries: `country` decides; without it such a
 * word is not understood.
 */
export function readSubdivision(text: string, country: Country | null): string | null {
  const codes = subdivisions.get(plain(text)) ?? subdivisions.get(plain(text.replace(/[,(].*$/u, ''))) ?? []
  const here = country === null ? codes : codes.filter((code) => code.startsWith(country))
  if (here.length === 1) return here[0] ?? null
  return country !== null && here.length === 0 && codes.length === 1 ? (codes[0] ?? null) : null
}

function plain(text: string): string {
  return fold(text).replace(/[^\p{L}]+/gu, ' ').replace(/^(?:state of|etat de|etat du|estado de|provincia de|province of|province de|province du)\s(?!mexico)/u, '').trim()
}

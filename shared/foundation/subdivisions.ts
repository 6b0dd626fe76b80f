import type { Country } from './country.ts'
import type { Language } from './language.ts'

export interface Subdivision {
  /** ISO 3166-2: `CA-ON`, `MX-JAL`. */
  readonly code: string
  readonly country: Country
  readonly name: Readonly<Record<Language, string>>
}

/**
 * Code and names in English, French and Spanish; a name that is missing is that of English. Canada's stand in their order of
 * precedence (Canadian Heritage, "Order of precedence"), Mexico's by the alphabet of their Spanish names as they are shown:
 * "Estado de México" stands under E (PRODUCT, "People"). It is the one order for lists and for protocol. Codes: ISO 3166-2. Names: as the
 * Translation Bureau ("noms géographiques") and INEGI write them; states by their names in use, without *de Zaragoza* and the like.
 */
const ROWS = `
CA-ON|Ontario
CA-QC|Quebec|Québec|Quebec
CA-NS|Nova Scotia|Nouvelle-Écosse|Nueva Escocia
CA-NB|New Brunswick|Nouveau-Brunswick|Nuevo Brunswick
CA-MB|Manitoba
CA-BC|British Columbia|Colombie-Britannique|Columbia Británica
CA-PE|Prince Edward Island|Île-du-Prince-Édouard|Isla del Príncipe Eduardo
CA-SK|Saskatchewan
CA-AB|Alberta
CA-NL|Newfoundland and Labrador|Terre-Neuve-et-Labrador|Terranova y Labrador
CA-NT|Northwest Territories|Territoires du Nord-Ouest|Territorios del Noroeste
CA-YT|Yukon|Yukon|Yukón
CA-NU|Nunavut
MX-AGU|Aguascalientes
MX-BCN|Baja California|Basse-Californie|Baja California
MX-BCS|Baja California Sur|Basse-Californie du Sud|Baja California Sur
MX-CAM|Campeche
MX-CHP|Chiapas
MX-CHH|Chihuahua
MX-CMX|Mexico City|Mexico|Ciudad de México
MX-COA|Coahuila
MX-COL|Colima
MX-DUR|Durango
MX-MEX|State of Mexico|État de Mexico|Estado de México
MX-GUA|Guanajuato
MX-GRO|Guerrero
MX-HID|Hidalgo
MX-JAL|Jalisco
MX-MIC|Michoacán
MX-MOR|Morelos
MX-NAY|Nayarit
MX-NLE|Nuevo León
MX-OAX|Oaxaca
MX-PUE|Puebla
MX-QUE|Querétaro
MX-ROO|Quintana Roo
MX-SLP|San Luis Potosí
MX-SIN|Sinaloa
MX-SON|Sonora
MX-TAB|Tabasco
MX-TAM|Tamaulipas
MX-TLA|Tlaxcala
MX-VER|Veracruz
MX-YUC|Yucatán
MX-ZAC|Zacatecas
`

/** The 13 provinces and territories of Canada and the 32 federal entities of Mexico, each in its country's order. */
export const SUBDIVISIONS: readonly Subdivision[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [code = '', en = '', fr = en, es = en] = row.split('|')
    return { code, country: code.startsWith('CA') ? 'CA' : 'MX', name: { en, fr, es } }
  })

const PLACES = new Map(SUBDIVISIONS.map(({ code }, place) => [code, place]))
const BY_CODE = new Map(SUBDIVISIONS.map((subdivision) => [subdivision.code, subdivision]))

export function subdivisionsOf(country: Country): readonly Subdivision[] {
  return SUBDIVISIONS.filter((subdivision) => subdivision.country === country)
}

/** The name in `language`; a code that is not in the list, such as one of a newer version, stands for itself. */
export function subdivisionName(code: string, language: Language): string {
  return BY_CODE.get(code)?.name[language] ?? code
}

/** The place of a subdivision in its country's order; those that are not in the list come last. */
export function subdivisionOrder(code: string): number {
  return PLACES.get(code) ?? SUBDIVISIONS.length
}

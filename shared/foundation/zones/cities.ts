import type { Language } from '../language.ts'
import { canonicalZone } from './zone-time.ts'

/** A city where the Partnership may meet or call from, with its zone; names as each language's official usage has them. */
export interface City {
  readonly country: 'CA' | 'MX' | 'US' | 'other'
  /** Canadian province or territory by its postal code, Mexican state by ISO 3166-2:MX; '' elsewhere. */
  readonly subdivision: string
  /** An IANA name, canonical. */
  readonly zone: string
  readonly name: Readonly<Record<Language, string>>
}

/**
 * The first city of a zone names it: Ottawa for America/Toronto, since the other capital's time is what is asked for.
 * Sources: Natural Resources Canada, *Principes et directives pour la dénomination des lieux* (pan-Canadian names, the
 * others stay as they are officially written); INEGI for Mexico; RAE, *Ortografía* 2010, and Translation
 * Bureau, "noms géographiques", for exonyms.
 */
const ROWS = `
CA|ON|America/Toronto|Ottawa
CA|ON|America/Toronto|Toronto
CA|QC|America/Toronto|Montréal|Montréal|Montreal
CA|QC|America/Toronto|Québec City|Québec|Quebec
CA|QC|America/Toronto|Gatineau
CA|ON|America/Toronto|Hamilton
CA|ON|America/Toronto|Windsor
CA|ON|America/Toronto|Thunder Bay
CA|NU|America/Iqaluit|Iqaluit
CA|NU|America/Rankin_Inlet|Rankin Inlet
CA|NU|America/Resolute|Resolute
CA|NU|America/Cambridge_Bay|Cambridge Bay
CA|MB|America/Winnipeg|Winnipeg
CA|SK|America/Regina|Regina
CA|SK|America/Regina|Saskatoon
CA|SK|America/Swift_Current|Swift Current
CA|AB|America/Edmonton|Edmonton
CA|AB|America/Edmonton|Calgary
CA|AB|America/Edmonton|Banff
CA|NT|America/Edmonton|Yellowknife
CA|NT|America/Inuvik|Inuvik
CA|BC|America/Vancouver|Vancouver
CA|BC|America/Vancouver|Victoria
CA|BC|America/Vancouver|Whistler
CA|BC|America/Dawson_Creek|Dawson Creek
CA|BC|America/Fort_Nelson|Fort Nelson
CA|YT|America/Whitehorse|Whitehorse
CA|YT|America/Dawson|Dawson
CA|NS|America/Halifax|Halifax
CA|PE|America/Halifax|Charlottetown
CA|NS|America/Glace_Bay|Sydney
CA|NB|America/Moncton|Fredericton
CA|NB|America/Moncton|Moncton
CA|NB|America/Moncton|Saint John|Saint John|Saint John
CA|NL|America/Goose_Bay|Happy Valley-Goose Bay
CA|NL|America/St_Johns|St. John’s
MX|CMX|America/Mexico_City|Mexico City|Mexico|Ciudad de México
MX|PUE|America/Mexico_City|Puebla
MX|QUE|America/Mexico_City|Querétaro
MX|JAL|America/Mexico_City|Guadalajara
MX|GUA|America/Mexico_City|León
MX|GUA|America/Mexico_City|Guanajuato
MX|OAX|America/Mexico_City|Oaxaca
MX|MIC|America/Mexico_City|Morelia
MX|VER|America/Mexico_City|Veracruz
MX|SLP|America/Mexico_City|San Luis Potosí
MX|YUC|America/Merida|Mérida
MX|CAM|America/Merida|Campeche
MX|ROO|America/Cancun|Cancún
MX|ROO|America/Cancun|Chetumal
MX|NLE|America/Monterrey|Monterrey
MX|COA|America/Monterrey|Saltillo
MX|DUR|America/Monterrey|Durango
MX|TAM|America/Matamoros|Matamoros
MX|TAM|America/Matamoros|Reynosa
MX|TAM|America/Matamoros|Nuevo Laredo
MX|CHH|America/Chihuahua|Chihuahua
MX|CHH|America/Ciudad_Juarez|Ciudad Juárez
MX|CHH|America/Ojinaga|Ojinaga
MX|SIN|America/Mazatlan|Mazatlán
MX|SIN|America/Mazatlan|Culiacán
MX|BCS|America/Mazatlan|La Paz
MX|BCS|America/Mazatlan|Los Cabos
MX|NAY|America/Bahia_Banderas|Bahía de Banderas
MX|SON|America/Hermosillo|Hermosillo
MX|BCN|America/Tijuana|Tijuana
MX|BCN|America/Tijuana|Mexicali
US||America/New_York|Washington
US||America/New_York|New York|New York|Nueva York
US||America/Chicago|Chicago
US||America/Denver|Denver
US||America/Phoenix|Phoenix
US||America/Los_Angeles|Los Angeles|Los Angeles|Los Ángeles
US||America/Anchorage|Anchorage
US||Pacific/Honolulu|Honolulu|Honolulu|Honolulú
other||Europe/London|London|Londres|Londres
other||Europe/Paris|Paris|Paris|París
other||Europe/Madrid|Madrid
other||Europe/Brussels|Brussels|Bruxelles|Bruselas
other||Europe/Zurich|Geneva|Genève|Ginebra
other||Europe/Berlin|Berlin|Berlin|Berlín
other||Asia/Tokyo|Tokyo|Tokyo|Tokio
`

let read: readonly City[] | undefined

/** Every city of the list, capitals first within their country. */
export function cities(): readonly City[] {
  read ??= ROWS.trim().split('\n').map((row) => {
    const [country = '', subdivision = '', zone = '', en = '', fr = en, es = fr] = row.split('|')
    return { country: country === 'CA' || country === 'MX' || country === 'US' ? country : 'other', subdivision, zone: canonicalZone(zone), name: { en, fr, es } }
  })
  return read
}

/** The city that names a zone, `Mexico City`, `Mexico`, `Ciudad de México`; for a zone not in the list, the last part of its IANA name. */
export function zoneCity(zone: string, language: Language): string {
  const canonical = canonicalZone(zone)
  const city = cities().find((one) => one.zone === canonical)
  return city?.name[language] ?? (canonical.split('/').at(-1) ?? canonical).replaceAll('_', ' ')
}

/**
 * `Mexico City time`, `heure de Mexico`, `hora de la Ciudad de México`: what stands beside a time of another place. French
 * elides before a vowel: `heure d’Ottawa`. UTC is written alike in the three languages.
 */
export function zoneTimeName(zone: string, language: Language): string {
  if (canonicalZone(zone) === 'Etc/UTC') return 'UTC'
  const city = zoneCity(zone, language)
  if (language === 'en') return `${city} time`
  if (language === 'fr') return /^[aeiouyàâéèêëîïôûù]/i.test(city) ? `heure d’${city}` : `heure de ${city}`
  return `hora de ${city.startsWith('Ciudad ') && city !== 'Ciudad Juárez' ? 'la ' : ''}${city}`
}

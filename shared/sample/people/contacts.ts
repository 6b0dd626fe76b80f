import type { Country } from '#shared/foundation/country.ts'
import type { SamplePerson } from './person.ts'
import { ORGANISATIONS } from './organisations/index.ts'

const UNACCENTED: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', '’': '', ' ': '' }

/** An address under a domain reserved for examples: `lucia.hernandez@sener.example.org`. */
export function emailOf({ givenNames, firstSurname, organisation }: SamplePerson): string {
  const given = givenNames.split(' ')[0] ?? ''
  return `${asciiOf(given)}.${asciiOf(firstSurname)}@${ORGANISATIONS[organisation].mail}`
}

/** A number of the ranges kept for fiction: `+1 613 555-0107`, `+52 55 5550 0142`. `place` is 0 to 98 in the delegation. */
export function phoneOf(country: Country, place: number): string {
  const last = String(place + 1).padStart(2, '0')
  return country === 'CA' ? `+1 613 555-01${last}` : `+52 55 5550 01${last}`
}

function asciiOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[łø’ ]/g, (letter) => UNACCENTED[letter] ?? '')
}

/** Cities of the example, with the codes that go with them; streets and house numbers are invented. */
const CITIES: Readonly<Record<string, { street: string; city: string }>> = {
  'CA-ON': { street: 'Juniper Crescent', city: 'Ottawa ON  K1A 0Z9' },
  'CA-QC': { street: 'rue des Mélèzes', city: 'Québec (Québec)  G1A 0Z9' },
  'CA-NS': { street: 'Harbour Heather Road', city: 'Halifax NS  B3A 0Z9' },
  'CA-NB': { street: 'rue des Hirondelles', city: 'Fredericton NB  E3A 0Z9' },
  'CA-MB': { street: 'Prairie Crocus Way', city: 'Winnipeg MB  R3A 0Z9' },
  'CA-BC': { street: 'Arbutus Terrace', city: 'Victoria BC  V8A 0Z9' },
  'CA-SK': { street: 'Lily Prairie Drive', city: 'Regina SK  S4A 0Z9' },
  'CA-AB': { street: 'Wild Rose Avenue', city: 'Edmonton AB  T5A 0Z9' },
  'CA-NT': { street: 'Lichen Lane', city: 'Yellowknife NT  X1A 0Z9' },
  'MX-CMX': { street: 'Calle de los Ahuehuetes', city: '06009 Ciudad de México' },
  'MX-JAL': { street: 'Avenida de las Primaveras', city: '44009 Guadalajara, Jal.' },
  'MX-NLE': { street: 'Calle de las Anacahuitas', city: '64009 Monterrey, N.L.' },
  'MX-OAX': { street: 'Calle de los Huajes', city: '68009 Oaxaca de Juárez, Oax.' },
  'MX-YUC': { street: 'Calle de la Ceiba', city: '97009 Mérida, Yuc.' },
  'MX-ROO': { street: 'Avenida de los Chicozapotes', city: '77509 Cancún, Q.R.' },
  'MX-CAM': { street: 'Calle del Palo de Tinte', city: '24009 Campeche, Camp.' },
  'MX-SON': { street: 'Bulevar de los Sahuaros', city: '83009 Hermosillo, Son.' },
  'MX-SIN': { street: 'Calle de los Amapas', city: '80009 Culiacán, Sin.' },
  'MX-CHH': { street: 'Calle de los Encinos', city: '31009 Chihuahua, Chih.' },
  'MX-DUR': { street: 'Calle de los Pinos Reales', city: '34009 Durango, Dgo.' },
  'MX-GUA': { street: 'Calle de los Garambullos', city: '36009 Guanajuato, Gto.' },
  'MX-PUE': { street: 'Calle de los Colorines', city: '72009 Puebla, Pue.' },
  'MX-QUE': { street: 'Calle de los Mezquites', city: '76009 Querétaro, Qro.' },
  'MX-ZAC': { street: 'Calle de los Nopales', city: '98009 Zacatecas, Zac.' }
}

/** An embassy is in the capital of the other country. */
const ABROAD: Readonly<Record<string, string>> = { 'embassy-of-canada': 'MX-CMX', 'embassy-of-mexico': 'CA-ON' }

/** Where letters reach somebody at work: an invented street in the city of their organisation, the same for all who work there. */
export function addressOf({ organisation }: SamplePerson): string {
  const subdivision = ABROAD[organisation] ?? ORGANISATIONS[organisation].subdivision
  const place = CITIES[subdivision]
  if (place === undefined) return ''
  const number = 100 + 7 * Object.keys(ORGANISATIONS).indexOf(organisation)
  const line = subdivision.startsWith('MX') ? `${place.street} ${number}` : `${number} ${place.street}`
  return `${line}\n${place.city}`
}

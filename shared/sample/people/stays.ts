import type { AttendanceFacts } from '#shared/domain/attendance/edits.ts'
import type { Accreditation } from '#shared/domain/attendance/schema.ts'
import type { Service } from '#shared/domain/attendance/services.ts'
import type { Country } from '#shared/foundation/country.ts'
import { ORGANISATIONS } from './organisations/index.ts'
import type { SamplePerson } from './person.ts'

/** How one comes from a province or state and goes back; flights, trains and hotels are invented. */
interface Journey {
  arrives: string
  by: string
  leaves: string
  back: string
}

const JOURNEYS: Readonly<Record<string, Journey>> = {
  'CA-ON': { arrives: '15:25', by: 'ML 611', leaves: '09:40', back: 'ML 612' },
  'CA-QC': { arrives: '16:10', by: 'ML 633', leaves: '10:15', back: 'ML 634' },
  'CA-NS': { arrives: '18:45', by: 'ML 707', leaves: '08:05', back: 'ML 708' },
  'CA-NB': { arrives: '18:45', by: 'ML 707', leaves: '08:05', back: 'ML 708' },
  'CA-BC': { arrives: '19:20', by: 'PX 42', leaves: '11:30', back: 'PX 43' },
  'CA-AB': { arrives: '17:50', by: 'PX 118', leaves: '12:00', back: 'PX 119' },
  'CA-SK': { arrives: '17:50', by: 'PX 118', leaves: '12:00', back: 'PX 119' },
  'CA-NT': { arrives: '21:35', by: 'PX 126', leaves: '12:00', back: 'PX 119' },
  'MX-JAL': { arrives: '12:15', by: 'VA 304', leaves: '20:10', back: 'VA 309' },
  'MX-NLE': { arrives: '11:40', by: 'VA 512', leaves: '19:30', back: 'VA 517' },
  'MX-OAX': { arrives: '10:55', by: 'VA 220', leaves: '18:45', back: 'VA 225' },
  'MX-YUC': { arrives: '13:05', by: 'VA 760', leaves: '19:55', back: 'VA 765' },
  'MX-ROO': { arrives: '14:20', by: 'VA 782', leaves: '20:40', back: 'VA 787' },
  'MX-CAM': { arrives: '13:50', by: 'VA 771', leaves: '19:15', back: 'VA 776' },
  'MX-SON': { arrives: '12:50', by: 'VA 418', leaves: '20:25', back: 'VA 423' },
  'MX-SIN': { arrives: '13:30', by: 'VA 436', leaves: '21:00', back: 'VA 441' },
  'MX-CHH': { arrives: '14:05', by: 'VA 452', leaves: '20:50', back: 'VA 457' },
  'MX-DUR': { arrives: '11:20', by: 'VA 470', leaves: '19:05', back: 'VA 475' },
  'MX-ZAC': { arrives: '11:20', by: 'VA 466', leaves: '18:30', back: 'VA 469' }
}

const HOTELS: Readonly<Record<Country, string>> = { CA: 'Hotel Jacarandas', MX: 'Hotel Patio de los Fresnos' }

/** What some have asked the host to provide, by their ids. */
const REQUIREMENTS: Readonly<Record<string, readonly Service[]>> = {
  'ca-delegate-nguyen': ['vegetarian'],
  'ca-delegate-macisaac': ['noSeafood'],
  'ca-delegate-wisniewski': ['noNuts'],
  'ca-rapporteur': ['vegetarian', 'noAlcohol'],
  'ca-delegate-dhaliwal': ['vegetarian', 'noBeef'],
  'ca-delegate-thibodeau': ['noGluten'],
  'ca-staff-adeyemi': ['noPork', 'noAlcohol'],
  'ca-staff-chan': ['largePrint'],
  'interpreter-kowalczyk': ['quietRoom'],
  'mx-delegate-najera': ['noDairy'],
  'mx-delegate-zuniga': ['vegan'],
  'mx-delegate-renteria': ['stepFree', 'reservedSeat'],
  'mx-rapporteur': ['captioning'],
  'mx-expert-fire': ['signLSM', 'reservedSeat'],
  'mx-staff-muniz': ['noSeafood']
}

/** Facts about coming, staying and being let in, as known by midsummer; null for whoever takes part from afar or does not come. */
export function stayOf(person: SamplePerson, delegation: Country): Partial<AttendanceFacts> | null {
  if (person.presence === 'remote' || (person.answer !== undefined && person.answer !== 'accepted')) return null
  const { subdivision, sector } = ORGANISATIONS[person.organisation]
  const accreditation: Accreditation = sector === 'public' || leads(person) ? 'approved' : 'requested'
  // The embassy is in the city of the meeting.
  const journey = person.organisation === 'embassy-of-canada' ? undefined : JOURNEYS[subdivision]
  if (journey === undefined) return { accreditation }
  // Canadians rest a night after the closing; those from the states fly home on the last evening.
  const departureDay = delegation === 'CA' ? '2027-10-16' : '2027-10-15'
  return {
    accreditation,
    arrivalDay: leads(person) ? '2027-10-12' : '2027-10-13', arrivalTime: journey.arrives, arrivalBy: journey.by,
    departureDay, departureTime: journey.leaves, departureBy: journey.back,
    hotel: HOTELS[delegation]
  }
}

export function servicesOf({ id }: SamplePerson): readonly Service[] {
  return REQUIREMENTS[id] ?? []
}

function leads({ role }: SamplePerson): boolean {
  return role === 'head' || role === 'alternate'
}

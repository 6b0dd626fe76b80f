import type { RoomFacts } from '#shared/domain/room/edits.ts'
import type { Trilingual } from '#shared/foundation/language.ts'

export interface SampleRoom extends Omit<RoomFacts, 'link'> {
  id: string
  /** Of the rooms from which a session goes out to those afar. */
  link?: string
  name: Trilingual
  note: Trilingual
}

/** Six rooms on two floors. Rooms keep their proper names in every language. */
export const ROOMS: readonly SampleRoom[] = [
  {
    id: 'juarez',
    name: { en: 'Sala Juárez', fr: 'Sala Juárez', es: 'Sala Juárez' },
    capacity: 120, layout: 'classroom', booths: 3, hybrid: true, stepFree: true,
    link: 'https://video.example.org/juarez',
    note: {
      en: 'Ground floor. Plenary room with two screens, a fixed sound system and a place for a sign-language interpreter beside the podium.',
      fr: 'Rez-de-chaussée. Salle des séances plénières, avec deux écrans, une sonorisation fixe et une place pour l’interprète en langue des signes près de la tribune.',
      es: 'Planta baja. Sala de plenarias con dos pantallas, sonido fijo y un lugar para intérprete de lengua de señas junto al estrado.'
    }
  },
  {
    id: 'alameda',
    name: { en: 'Sala Alameda', fr: 'Sala Alameda', es: 'Sala Alameda' },
    capacity: 60, layout: 'uShape', booths: 1, hybrid: true, stepFree: true,
    link: 'https://video.example.org/alameda',
    note: {
      en: 'One floor up, by the elevators. One booth: for sessions in two languages only.',
      fr: 'À l’étage, près des ascenseurs. Une seule cabine : pour les séances en deux langues seulement.',
      es: 'Primer piso, junto a los elevadores. Una sola cabina: únicamente para sesiones en dos idiomas.'
    }
  },
  {
    id: 'mural',
    name: { en: 'Salón Mural', fr: 'Salón Mural', es: 'Salón Mural' },
    capacity: 150, layout: 'reception', booths: 0, hybrid: false, stepFree: true,
    note: {
      en: 'Ground floor, open to the courtyard. Meals, reception and official photo.',
      fr: 'Rez-de-chaussée, ouvert sur la cour. Repas, réception et photo officielle.',
      es: 'Planta baja, con salida al patio. Alimentos, recepción y fotografía oficial.'
    }
  },
  {
    id: 'sala-2',
    name: { en: 'Sala 2', fr: 'Sala 2', es: 'Sala 2' },
    capacity: 40, layout: 'rectangle', booths: 1, hybrid: true, stepFree: true,
    link: 'https://video.example.org/sala-2',
    note: {
      en: 'One floor up. Cameras on both long sides, so that remote speakers see the whole table.',
      fr: 'À l’étage. Caméras sur les deux longueurs, pour que les personnes à distance voient toute la table.',
      es: 'Primer piso. Cámaras en ambos costados largos para que quienes participan a distancia vean toda la mesa.'
    }
  },
  {
    id: 'sala-3',
    name: { en: 'Sala 3', fr: 'Sala 3', es: 'Sala 3' },
    capacity: 40, layout: 'uShape', booths: 3, hybrid: true, stepFree: true,
    link: 'https://video.example.org/sala-3',
    note: {
      en: 'One floor up. Three portable booths at the back; the press conference uses theatre seating.',
      fr: 'À l’étage. Trois cabines mobiles au fond; la conférence de presse se tient en disposition théâtre.',
      es: 'Primer piso. Tres cabinas portátiles al fondo; la conferencia de prensa usa el montaje de auditorio.'
    }
  },
  {
    id: 'sala-4',
    name: { en: 'Sala 4', fr: 'Sala 4', es: 'Sala 4' },
    capacity: 18, layout: 'rectangle', booths: 0, hybrid: false, stepFree: false,
    note: {
      en: 'Mezzanine, eight steps; a step-free room is available on request. For bilateral meetings with consecutive interpretation.',
      fr: 'Mezzanine, huit marches; une salle sans marche est offerte sur demande. Pour les rencontres bilatérales avec interprétation consécutive.',
      es: 'Entrepiso, ocho escalones; se ofrece una sala sin escalones a solicitud. Para reuniones bilaterales con interpretación consecutiva.'
    }
  }
]

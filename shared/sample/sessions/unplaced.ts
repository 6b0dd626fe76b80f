import { chair, coChair, speaker, type SampleSession } from './session.ts'

const WAITING = { day: null, start: null, room: null, status: 'draft', visibility: 'shared' } as const

/** Sessions that wait for a place, as they do in every plan at midsummer. */
export const UNPLACED: readonly SampleSession[] = [
  {
    id: 'site-visit', ...WAITING, kind: 'siteVisit', group: 'energy', minutes: 120, languages: ['en', 'es'], audience: 25,
    title: {
      en: 'Site visit: battery storage at the Texcoco substation',
      fr: 'Visite sur le terrain : stockage par batteries au poste de Texcoco',
      es: 'Visita de campo: almacenamiento con baterías en la subestación Texcoco'
    },
    description: {
      en: 'Friday only, by bus, 40 minutes each way. Closed shoes; helmets are provided.',
      fr: 'Le vendredi seulement, en autobus, 40 minutes par trajet. Chaussures fermées; casques fournis.',
      es: 'Solo el viernes, en autobús, 40 minutos por trayecto. Calzado cerrado; se proporcionan cascos.'
    },
    roles: [chair('energy-mx-public'), coChair('energy-ca-public')]
  },
  {
    id: 'youth-laboratory', ...WAITING, kind: 'sideEvent', group: 'trade', minutes: 60, languages: ['en', 'es'], audience: 25,
    title: { en: 'Youth laboratory', fr: 'Laboratoire jeunesse', es: 'Laboratorio juvenil' },
    description: {
      en: 'Twelve students from each country present prototypes from the joint innovation challenge.',
      fr: 'Douze étudiantes et étudiants de chaque pays présentent les prototypes du défi commun d’innovation.',
      es: 'Doce estudiantes de cada país presentan los prototipos del reto conjunto de innovación.'
    },
    roles: [chair('ca-expert-research'), speaker('mx-delegate-renteria', 5)]
  }
]

import type { SampleItem } from './item.ts'

/** The items of the opening plenary, before the groups meet. */
export const OPENING_ITEMS: readonly SampleItem[] = [
  {
    id: 'opening', part: 'opening', purpose: 'information', lead: 'hostFirst', minutes: 15, session: 'opening', documents: ['scenario-opening'],
    title: { en: 'Opening of the meeting', fr: 'Ouverture de la réunion', es: 'Apertura de la reunión' },
    note: {
      en: 'Welcome by the head of the Mexican delegation, then by the head of the Canadian delegation, six minutes each; the co-chairs are introduced.',
      fr: 'Mot de bienvenue de la chef de la délégation mexicaine, puis de la chef de la délégation canadienne, six minutes chacune; présentation des coprésidences.',
      es: 'Palabras de bienvenida de la jefa de la delegación mexicana y después de la jefa de la delegación canadiense, seis minutos cada una; presentación de las copresidencias.'
    }
  },
  {
    id: 'adoption', part: 'adoption', purpose: 'decision', lead: 'hostFirst', minutes: 5, session: 'opening', documents: [],
    title: { en: 'Adoption of the agenda', fr: 'Adoption de l’ordre du jour', es: 'Aprobación del orden del día' },
    note: {
      en: 'Items for other business are named here and taken before the close.',
      fr: 'Les questions diverses sont annoncées ici et traitées avant la clôture.',
      es: 'Los asuntos generales se anuncian aquí y se tratan antes de la clausura.'
    }
  },
  {
    id: 'previous-record', part: 'previousRecord', purpose: 'decision', lead: 'CA', minutes: 5, session: 'opening', documents: [],
    title: {
      en: 'Record of the second annual meeting, Gatineau, 2026',
      fr: 'Procès-verbal de la deuxième réunion annuelle, Gatineau, 2026',
      es: 'Acta de la segunda reunión anual, Gatineau, 2026'
    },
    note: {
      en: 'Circulated on October 16, 2026; no comments were received by the closing date of November 30.',
      fr: 'Diffusé le 16 octobre 2026; aucune observation n’avait été reçue à la date limite du 30 novembre.',
      es: 'Circulada el 16 de octubre de 2026; al cierre del plazo, el 30 de noviembre, no se recibieron comentarios.'
    }
  },
  {
    id: 'results', part: 'mattersArising', purpose: 'information', lead: 'hostFirst', minutes: 20, session: 'opening',
    documents: [
      'brief-agri-business', 'brief-energy', 'brief-environment', 'brief-forestry', 'brief-human-capital', 'brief-mining', 'brief-trade', 'brief-culture'
    ],
    title: {
      en: 'Results of the past year: eight working groups take stock',
      fr: 'Résultats de l’année écoulée : huit groupes de travail font le point',
      es: 'Resultados del último año: ocho grupos de trabajo hacen un balance'
    },
    note: {
      en: 'The national coordinators present the year in figures: of the 52 commitments made in Gatineau, 21 are met and 31 remain open, 3 of them late.',
      fr: 'Les coordonnateurs nationaux présentent l’année en chiffres : des 52 engagements pris à Gatineau, 21 sont tenus et 31 restent ouverts, dont 3 en retard.',
      es: 'Las coordinaciones nacionales presentan el año en cifras: de los 52 compromisos asumidos en Gatineau, 21 están cumplidos y 31 siguen abiertos, 3 de ellos con retraso.'
    }
  }
]

/** The items taken once the groups have met. */
export const CLOSING_ITEMS: readonly SampleItem[] = [
  {
    id: 'report-back', part: 'substantive', purpose: 'information', lead: 'coChairs', minutes: 50, session: 'report-back', documents: [],
    title: { en: 'Report-back by working groups', fr: 'Comptes rendus des groupes de travail', es: 'Informes de los grupos de trabajo' },
    note: {
      en: 'One co-chair a group, six minutes each: one result, one obstacle, one priority. The public and the private sector take turns.',
      fr: 'Une voix par groupe, six minutes chacune : un résultat, un obstacle, une priorité. Les secteurs public et privé alternent.',
      es: 'Una voz por grupo, seis minutos cada una: un resultado, un obstáculo, una prioridad. Se alternan los sectores público y privado.'
    }
  },
  {
    id: 'priorities', part: 'substantive', purpose: 'decision', lead: 'hostFirst', minutes: 40, session: 'report-back', documents: [],
    title: { en: 'Priorities for 2028', fr: 'Priorités pour 2028', es: 'Prioridades para 2028' },
    note: {
      en: 'At most three priorities a group, each with an owner in both countries, a date and an indicator.',
      fr: 'Au plus trois priorités par groupe, chacune assortie de responsables dans les deux pays, d’une date et d’un indicateur.',
      es: 'Un máximo de tres prioridades por grupo, cada una con responsables en ambos países, fecha e indicador.'
    }
  },
  {
    id: 'joint-statement', part: 'substantive', purpose: 'decision', lead: 'hostFirst', minutes: 10, session: 'closing', documents: ['scenario-closing', 'joint-statement'],
    title: { en: 'Joint statement', fr: 'Déclaration commune', es: 'Declaración conjunta' },
    note: {
      en: 'Adopted in English, French and Spanish, each version being equally valid.',
      fr: 'Adoptée en français, en anglais et en espagnol, chaque version faisant également foi.',
      es: 'Se aprueba en español, inglés y francés, siendo todas las versiones igualmente válidas.'
    }
  },
  {
    id: 'other-business', part: 'otherBusiness', purpose: 'discussion', lead: 'hostFirst', minutes: 5, session: 'closing', documents: [],
    title: { en: 'Other business', fr: 'Questions diverses', es: 'Asuntos generales' },
    note: {
      en: 'Items named at the adoption of the agenda.',
      fr: 'Points annoncés à l’adoption de l’ordre du jour.',
      es: 'Puntos anunciados al aprobar el orden del día.'
    }
  },
  {
    id: 'next-meeting', part: 'nextMeeting', purpose: 'decision', lead: 'CA', minutes: 5, session: 'closing', documents: [],
    title: { en: 'Next meeting: Canada, 2028', fr: 'Prochaine réunion : Canada, 2028', es: 'Próxima reunión: Canadá, 2028' },
    note: {
      en: 'Canada proposes Halifax and two dates in the autumn of 2028.',
      fr: 'Le Canada propose Halifax et deux dates à l’automne 2028.',
      es: 'Canadá propone Halifax y dos fechas en el otoño de 2028.'
    }
  },
  {
    id: 'close', part: 'close', purpose: 'information', lead: 'hostFirst', minutes: 10, session: 'closing', documents: [],
    title: { en: 'Closing remarks and adjournment', fr: 'Mots de clôture et levée de la séance', es: 'Palabras de clausura' },
    note: {
      en: 'Canada speaks first and the host last, five minutes each.',
      fr: 'Le Canada prend la parole en premier et le pays hôte en dernier, cinq minutes chacun.',
      es: 'Habla primero Canadá y al final el país anfitrión, cinco minutos cada uno.'
    }
  }
]

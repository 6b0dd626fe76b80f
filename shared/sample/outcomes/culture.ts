import type { SampleOutcome } from './outcome.ts'

const COMMITMENT = { group: 'culture', sort: 'commitment' } as const

export const CULTURE_OUTCOMES: readonly SampleOutcome[] = [
  {
    id: 'oc-culture-co-producers-guide', ...COMMITMENT, lead: 'both', due: '2028-04-15', state: 'underWay', ended: null,
    text: {
      en: 'Guide for co-producers of film and games, in three languages',
      fr: 'Guide à l’intention des coproducteurs de films et de jeux, en trois langues',
      es: 'Guía para coproductores de cine y videojuegos, en tres idiomas'
    },
    who: {
      en: 'Canadian Heritage and the Ministry of Culture',
      fr: 'Patrimoine canadien et ministère de la Culture',
      es: 'Secretaría de Cultura y Ministerio de Patrimonio Canadiense'
    },
    progress: { en: 'Chapters on film ready.', fr: 'Chapitres sur le cinéma prêts.', es: 'Listos los capítulos de cine.' }
  },
  {
    id: 'oc-culture-touring-insurance', ...COMMITMENT, lead: 'both', due: '2028-03-31', state: 'underWay', ended: null,
    text: {
      en: 'Model insurance contract for touring exhibitions, valid in both countries',
      fr: 'Contrat d’assurance type pour les expositions itinérantes, valable dans les deux pays',
      es: 'Contrato de seguro modelo para exposiciones itinerantes, válido en ambos países'
    },
    who: { en: 'Museums of both capitals', fr: 'Musées des deux capitales', es: 'Museos de las dos capitales' },
    progress: { en: 'Two insurers have made offers.', fr: 'Deux assureurs ont présenté une offre.', es: 'Dos aseguradoras presentaron oferta.' }
  },
  {
    id: 'oc-culture-children-books', ...COMMITMENT, lead: 'both', due: '2028-08-09', state: 'underWay', ended: null,
    text: {
      en: 'Translation of 20 children’s books into Indigenous languages',
      fr: 'Traduction de 20 livres jeunesse en langues autochtones',
      es: 'Traducción de 20 libros infantiles a lenguas indígenas'
    },
    who: {
      en: 'Indigenous Arts and Languages and the Government of Oaxaca',
      fr: 'Arts et langues autochtones et gouvernement d’Oaxaca',
      es: 'Gobierno de Oaxaca y Artes y Lenguas Indígenas'
    },
    progress: { en: 'At present eight books.', fr: 'À ce jour, huit livres.', es: 'A la fecha, ocho libros.' }
  },
  {
    id: 'oc-culture-residencies', ...COMMITMENT, lead: 'both', due: '2027-06-30', state: 'met', ended: '2027-05-20',
    text: { en: 'Doubling of the residencies', fr: 'Doublement du nombre de résidences', es: 'Duplicación de las residencias' },
    who: {
      en: 'Canadian Heritage and the Ministry of Culture',
      fr: 'Patrimoine canadien et ministère de la Culture',
      es: 'Secretaría de Cultura y Ministerio de Patrimonio Canadiense'
    },
    progress: {
      en: 'Nine residencies of six weeks; the works, in eleven languages, were seen by 26,000 people.',
      fr: 'Neuf résidences de six semaines; les œuvres, en onze langues, ont été vues par 26 000 personnes.',
      es: 'Nueve residencias de seis semanas; las obras, en once lenguas, fueron vistas por 26,000 personas.'
    }
  }
]

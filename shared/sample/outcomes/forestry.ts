import { UNWRITTEN, type SampleOutcome } from './outcome.ts'

const COMMITMENT = { group: 'forestry', sort: 'commitment' } as const

export const FORESTRY_OUTCOMES: readonly SampleOutcome[] = [
  {
    id: 'oc-forestry-fire-crews-arrangement', ...COMMITMENT, lead: 'both', due: '2027-10-15', state: 'underWay', ended: null,
    text: {
      en: 'Arrangement on the exchange of fire crews, ready to sign',
      fr: 'Arrangement sur l’échange d’équipes de lutte contre les incendies, prêt à signer',
      es: 'Arreglo sobre el intercambio de brigadas contra incendios, listo para firma'
    },
    who: {
      en: 'CONAFOR and the Canadian Forest Service',
      fr: 'CONAFOR et Service canadien des forêts',
      es: 'CONAFOR y Servicio Forestal Canadiense'
    },
    progress: { en: 'Text agreed in three languages.', fr: 'Texte convenu en trois langues.', es: 'Texto acordado en tres idiomas.' }
  },
  {
    id: 'oc-forestry-equipment-list', ...COMMITMENT, lead: 'both', due: '2028-02-15', state: 'open', ended: null,
    text: {
      en: 'Common equipment list with part numbers and suppliers',
      fr: 'Liste commune d’équipement avec numéros de pièce et fournisseurs',
      es: 'Lista común de equipo con números de parte y proveedores'
    },
    who: { en: 'Both services', fr: 'Les deux services', es: 'Ambos servicios' },
    progress: UNWRITTEN
  },
  {
    id: 'oc-forestry-hardwoods-guide', ...COMMITMENT, lead: 'both', due: '2028-05-31', state: 'underWay', ended: null,
    text: {
      en: 'Technical guide to tropical hardwoods in public buildings',
      fr: 'Guide technique sur les bois durs tropicaux dans les bâtiments publics',
      es: 'Guía técnica de maderas duras tropicales en edificios públicos'
    },
    who: {
      en: 'Timber Builders Council and the Union of Forest Ejidos',
      fr: 'Conseil canadien de la construction en bois et Union des ejidos forestiers',
      es: 'Unión de Ejidos Forestales y Consejo Canadiense de Construcción en Madera'
    },
    progress: { en: 'Tests on chicozapote finished.', fr: 'Essais du chicozapote terminés.', es: 'Concluyeron las pruebas de chicozapote.' }
  },
  {
    id: 'oc-forestry-private-co-chair', ...COMMITMENT, lead: 'CA', due: '2027-12-31', state: 'open', ended: null,
    text: {
      en: 'Name a co-chair from the Canadian private sector',
      fr: 'Désignation d’une coprésidence pour le secteur privé canadien',
      es: 'Designación de la copresidencia del sector privado de Canadá'
    },
    who: { en: 'Canadian Forest Service', fr: 'Service canadien des forêts', es: 'Servicio Forestal Canadiense' },
    progress: UNWRITTEN
  },
  {
    id: 'oc-forestry-lessons-2026', ...COMMITMENT, lead: 'both', due: '2026-12-31', state: 'met', ended: '2026-12-11',
    text: {
      en: 'Joint review of the work of Mexican crews in Manitoba and British Columbia in the summer of 2026',
      fr: 'Bilan commun du travail des équipes mexicaines au Manitoba et en Colombie-Britannique à l’été 2026',
      es: 'Evaluación conjunta del trabajo de las brigadas mexicanas en Manitoba y Columbia Británica en el verano de 2026'
    },
    who: {
      en: 'CONAFOR and the Canadian Forest Service',
      fr: 'CONAFOR et Service canadien des forêts',
      es: 'CONAFOR y Servicio Forestal Canadiense'
    },
    progress: {
      en: '100 firefighters served there for 30 days.',
      fr: '100 pompiers forestiers y ont servi pendant 30 jours.',
      es: 'Ahí trabajaron 100 combatientes durante 30 días.'
    }
  },
  {
    id: 'oc-forestry-crew-provisions', ...COMMITMENT, lead: 'both', due: '2027-03-15', state: 'met', ended: '2027-03-05',
    text: {
      en: 'Radios, protective clothing and insurance of the crews agreed before the season',
      fr: 'Radios, vêtements de protection et assurances des équipes convenus avant la saison',
      es: 'Radios, equipo de protección y seguros de las brigadas acordados antes de la temporada'
    },
    who: {
      en: 'CONAFOR and the Canadian Forest Service',
      fr: 'CONAFOR et Service canadien des forêts',
      es: 'CONAFOR y Servicio Forestal Canadiense'
    },
    progress: UNWRITTEN
  },
  {
    id: 'oc-forestry-dry-season-support', ...COMMITMENT, lead: 'CA', due: '2027-05-31', state: 'met', ended: '2027-04-30',
    text: {
      en: 'Specialists and aircraft from Canada for the dry season in Jalisco and Durango',
      fr: 'Envoi de spécialistes et d’aéronefs du Canada pour la saison sèche au Jalisco et au Durango',
      es: 'Especialistas y aeronaves de Canadá para la temporada seca en Jalisco y Durango'
    },
    who: { en: 'Canadian Forest Service', fr: 'Service canadien des forêts', es: 'Servicio Forestal Canadiense' },
    progress: {
      en: '24 specialists and two aircraft in April 2027.',
      fr: '24 spécialistes et deux aéronefs en avril 2027.',
      es: '24 especialistas y dos aeronaves en abril de 2027.'
    }
  },
  {
    id: 'oc-forestry-departure-time', ...COMMITMENT, lead: 'both', due: '2027-05-31', state: 'met', ended: '2027-05-07',
    text: {
      en: 'Shorter time between a request and the departure of the crews',
      fr: 'Délai plus court entre une demande et le départ des équipes',
      es: 'Menos tiempo entre una solicitud y la salida de las brigadas'
    },
    who: { en: 'Both services', fr: 'Les deux services', es: 'Ambos servicios' },
    progress: { en: 'Four days instead of nine.', fr: 'Quatre jours au lieu de neuf.', es: 'Cuatro días en lugar de nueve.' }
  },
  {
    id: 'oc-forestry-furniture-show', ...COMMITMENT, lead: 'both', due: '2027-05-31', state: 'met', ended: '2027-02-26',
    text: {
      en: 'Furniture of community enterprises of Campeche and Quintana Roo shown in Vancouver',
      fr: 'Exposition à Vancouver de meubles d’entreprises communautaires du Campeche et du Quintana Roo',
      es: 'Exhibición en Vancouver de muebles de empresas comunitarias de Campeche y Quintana Roo'
    },
    who: {
      en: 'Timber Builders Council and the Union of Forest Ejidos',
      fr: 'Conseil canadien de la construction en bois et Union des ejidos forestiers',
      es: 'Unión de Ejidos Forestales y Consejo Canadiense de Construcción en Madera'
    },
    progress: {
      en: 'Eleven enterprises, with orders worth CAD 1.3 million.',
      fr: 'Onze entreprises, avec des commandes de 1,3 million CAD.',
      es: 'Once empresas, con pedidos por 1.3 millones de CAD.'
    }
  },
  {
    id: 'oc-forestry-bark-beetles', ...COMMITMENT, lead: 'both', due: '2027-06-30', state: 'met', ended: '2027-05-27',
    text: {
      en: 'Common chapter on bark beetles for the two national inventories',
      fr: 'Chapitre commun sur les scolytes pour les deux inventaires nationaux',
      es: 'Capítulo común sobre descortezadores para los dos inventarios nacionales'
    },
    who: { en: 'Both services', fr: 'Les deux services', es: 'Ambos servicios' },
    progress: { en: 'Ready for print.', fr: 'Prêt à imprimer.', es: 'Listo para imprenta.' }
  }
]

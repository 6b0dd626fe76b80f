import { UNWRITTEN, type SampleOutcome } from './outcome.ts'

const COMMITMENT = { group: 'agri-business', sort: 'commitment' } as const

export const AGRI_BUSINESS_OUTCOMES: readonly SampleOutcome[] = [
  {
    id: 'oc-agri-business-electronic-certificates', ...COMMITMENT, lead: 'both', due: '2028-01-31', state: 'underWay', ended: null,
    text: {
      en: 'Permanent system for electronic certificates',
      fr: 'Système permanent de certificats électroniques',
      es: 'Sistema permanente de certificados electrónicos'
    },
    who: {
      en: 'SENASICA and the Canadian Food Inspection Agency',
      fr: 'SENASICA et Agence canadienne d’inspection des aliments',
      es: 'SENASICA y Agencia Canadiense de Inspección de Alimentos'
    },
    progress: { en: 'Tender published.', fr: 'Appel d’offres publié.', es: 'Licitación publicada.' }
  },
  {
    id: 'oc-agri-business-electronic-signature', ...COMMITMENT, lead: 'both', due: '2028-03-31', state: 'open', ended: null,
    text: {
      en: 'Acceptance of the electronic signature in case of appeal',
      fr: 'Acceptation de la signature électronique en cas d’appel',
      es: 'Aceptación de la firma electrónica en caso de recurso'
    },
    who: { en: 'Both inspection services', fr: 'Les deux services d’inspection', es: 'Ambos servicios de inspección' },
    progress: UNWRITTEN
  },
  {
    id: 'oc-agri-business-water-accounts-100', ...COMMITMENT, lead: 'both', due: '2028-06-30', state: 'underWay', ended: null,
    text: {
      en: 'Water accounts of 100 farms, published without names',
      fr: 'Relevés d’eau de 100 fermes, publiés sans nom',
      es: 'Cuentas de agua de 100 ranchos, publicadas sin nombres'
    },
    who: {
      en: 'Government of Sinaloa and Agriculture and Agri-Food Canada',
      fr: 'Gouvernement du Sinaloa et Agriculture et Agroalimentaire Canada',
      es: 'Gobierno de Sinaloa y Ministerio de Agricultura y Agroalimentación de Canadá'
    },
    progress: { en: 'At present 38 farms.', fr: 'À ce jour, 38 fermes.', es: 'A la fecha, 38 ranchos.' }
  },
  {
    id: 'oc-agri-business-cold-chain-second', ...COMMITMENT, lead: 'both', due: '2027-11-30', state: 'open', ended: null,
    text: {
      en: 'Course on the cold chain, second edition, with 30 places at a distance',
      fr: 'Deuxième édition du cours sur la chaîne du froid, avec 30 places à distance',
      es: 'Segunda edición del curso de cadena de frío, con 30 lugares a distancia'
    },
    who: {
      en: 'Berry Growers of the Bajío and Prairie Pulse Growers',
      fr: 'Producteurs de petits fruits du Bajío et producteurs de légumineuses des Prairies',
      es: 'Productores de Frutillas del Bajío y Productores de Leguminosas de las Praderas'
    },
    progress: UNWRITTEN
  },
  {
    id: 'oc-agri-business-certificates-pilot', ...COMMITMENT, lead: 'both', due: '2027-04-30', state: 'met', ended: '2027-04-30',
    text: {
      en: 'Pilot of electronic phytosanitary certificates for lentils and raspberries',
      fr: 'Projet pilote de certificats phytosanitaires électroniques pour les lentilles et les framboises',
      es: 'Piloto de certificados fitosanitarios electrónicos para lenteja y frambuesa'
    },
    who: {
      en: 'SENASICA and the Canadian Food Inspection Agency',
      fr: 'SENASICA et Agence canadienne d’inspection des aliments',
      es: 'SENASICA y Agencia Canadiense de Inspección de Alimentos'
    },
    progress: {
      en: '412 shipments; the average time at the border fell from 31 hours to 19.',
      fr: '412 envois; le temps moyen à la frontière est passé de 31 à 19 heures.',
      es: '412 embarques; el tiempo promedio en frontera bajó de 31 a 19 horas.'
    }
  },
  {
    id: 'oc-agri-business-water-accounts-season', ...COMMITMENT, lead: 'both', due: '2027-06-30', state: 'met', ended: '2027-05-31',
    text: {
      en: 'Water accounts shared for a season in irrigated districts of Sinaloa and southern Alberta',
      fr: 'Mise en commun des relevés d’eau pendant une saison dans des districts irrigués du Sinaloa et du sud de l’Alberta',
      es: 'Cuentas de agua compartidas durante una temporada en distritos de riego de Sinaloa y del sur de Alberta'
    },
    who: {
      en: 'Government of Sinaloa and Agriculture and Agri-Food Canada',
      fr: 'Gouvernement du Sinaloa et Agriculture et Agroalimentaire Canada',
      es: 'Gobierno de Sinaloa y Ministerio de Agricultura y Agroalimentación de Canadá'
    },
    progress: {
      en: '38 farms took part; the ten with drip lines used a quarter less.',
      fr: '38 fermes y ont pris part; les dix qui utilisent le goutte-à-goutte ont consommé un quart d’eau en moins.',
      es: 'Participaron 38 ranchos; los diez con riego por goteo usaron una cuarta parte menos.'
    }
  },
  {
    id: 'oc-agri-business-cold-chain-first', ...COMMITMENT, lead: 'both', due: '2027-03-31', state: 'met', ended: '2027-03-19',
    text: { en: 'Course on the cold chain in Irapuato', fr: 'Cours sur la chaîne du froid à Irapuato', es: 'Curso de cadena de frío en Irapuato' },
    who: {
      en: 'Berry Growers of the Bajío and Prairie Pulse Growers',
      fr: 'Producteurs de petits fruits du Bajío et producteurs de légumineuses des Prairies',
      es: 'Productores de Frutillas del Bajío y Productores de Leguminosas de las Praderas'
    },
    progress: { en: '140 packers trained.', fr: '140 emballeuses et emballeurs formés.', es: '140 empacadoras y empacadores capacitados.' }
  }
]

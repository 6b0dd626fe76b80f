import { federal, municipal, privateSector, subnational } from './organisation.ts'

/** Departments and governments bear their own names; companies, associations and universities are invented. */
export const CANADIAN_ORGANISATIONS = {
  gac: federal('CA', {
    name: { en: 'Global Affairs Canada', fr: 'Affaires mondiales Canada', es: 'Ministerio de Asuntos Globales de Canadá' },
    subdivision: 'CA-ON', mail: 'gac.example.org'
  }),
  'embassy-of-canada': federal('CA', {
    name: { en: 'Embassy of Canada to Mexico', fr: 'Ambassade du Canada au Mexique', es: 'Embajada de Canadá en México' },
    subdivision: 'CA-ON', mail: 'embassy-ca.example.org'
  }),
  nrcan: federal('CA', {
    name: { en: 'Natural Resources Canada', fr: 'Ressources naturelles Canada', es: 'Ministerio de Recursos Naturales de Canadá' },
    subdivision: 'CA-ON', mail: 'nrcan.example.org'
  }),
  'forest-service': federal('CA', {
    name: {
      en: 'Canadian Forest Service, Natural Resources Canada',
      fr: 'Service canadien des forêts, Ressources naturelles Canada',
      es: 'Servicio Forestal Canadiense, Ministerio de Recursos Naturales de Canadá'
    },
    subdivision: 'CA-ON', mail: 'cfs.example.org'
  }),
  eccc: federal('CA', {
    name: {
      en: 'Environment and Climate Change Canada',
      fr: 'Environnement et Changement climatique Canada',
      es: 'Ministerio de Medio Ambiente y Cambio Climático de Canadá'
    },
    subdivision: 'CA-QC', mail: 'eccc.example.org'
  }),
  aafc: federal('CA', {
    name: {
      en: 'Agriculture and Agri-Food Canada',
      fr: 'Agriculture et Agroalimentaire Canada',
      es: 'Ministerio de Agricultura y Agroalimentación de Canadá'
    },
    subdivision: 'CA-ON', mail: 'aafc.example.org'
  }),
  cfia: federal('CA', {
    name: {
      en: 'Canadian Food Inspection Agency',
      fr: 'Agence canadienne d’inspection des aliments',
      es: 'Agencia Canadiense de Inspección de Alimentos'
    },
    subdivision: 'CA-ON', mail: 'cfia.example.org'
  }),
  ised: federal('CA', {
    name: {
      en: 'Innovation, Science and Economic Development Canada',
      fr: 'Innovation, Sciences et Développement économique Canada',
      es: 'Ministerio de Innovación, Ciencia y Desarrollo Económico de Canadá'
    },
    subdivision: 'CA-ON', mail: 'ised.example.org'
  }),
  esdc: federal('CA', {
    name: {
      en: 'Employment and Social Development Canada',
      fr: 'Emploi et Développement social Canada',
      es: 'Ministerio de Empleo y Desarrollo Social de Canadá'
    },
    subdivision: 'CA-QC', mail: 'esdc.example.org'
  }),
  pch: federal('CA', {
    name: { en: 'Canadian Heritage', fr: 'Patrimoine canadien', es: 'Ministerio de Patrimonio Canadiense' },
    subdivision: 'CA-QC', mail: 'pch.example.org'
  }),
  ontario: subnational('CA', {
    name: { en: 'Government of Ontario', fr: 'Gouvernement de l’Ontario', es: 'Gobierno de Ontario' },
    subdivision: 'CA-ON', mail: 'ontario.example.org'
  }),
  quebec: subnational('CA', {
    name: { en: 'Gouvernement du Québec', fr: 'Gouvernement du Québec', es: 'Gobierno de Quebec' },
    subdivision: 'CA-QC', mail: 'quebec.example.org'
  }),
  'nova-scotia': subnational('CA', {
    name: { en: 'Government of Nova Scotia', fr: 'Gouvernement de la Nouvelle-Écosse', es: 'Gobierno de Nueva Escocia' },
    subdivision: 'CA-NS', mail: 'novascotia.example.org'
  }),
  'british-columbia': subnational('CA', {
    name: { en: 'Government of British Columbia', fr: 'Gouvernement de la Colombie-Britannique', es: 'Gobierno de Columbia Británica' },
    subdivision: 'CA-BC', mail: 'bc.example.org'
  }),
  saskatchewan: subnational('CA', {
    name: { en: 'Government of Saskatchewan', fr: 'Gouvernement de la Saskatchewan', es: 'Gobierno de Saskatchewan' },
    subdivision: 'CA-SK', mail: 'saskatchewan.example.org'
  }),
  alberta: subnational('CA', {
    name: { en: 'Government of Alberta', fr: 'Gouvernement de l’Alberta', es: 'Gobierno de Alberta' },
    subdivision: 'CA-AB', mail: 'alberta.example.org'
  }),
  'northwest-territories': subnational('CA', {
    name: {
      en: 'Government of the Northwest Territories',
      fr: 'Gouvernement des Territoires du Nord-Ouest',
      es: 'Gobierno de los Territorios del Noroeste'
    },
    subdivision: 'CA-NT', mail: 'nwt.example.org'
  }),
  montreal: municipal('CA', {
    name: { en: 'Ville de Montréal', fr: 'Ville de Montréal', es: 'Ciudad de Montreal' },
    subdivision: 'CA-QC', mail: 'montreal.example.org'
  }),
  'prairie-pulses': privateSector('CA', 'association', {
    name: {
      en: 'Prairie Pulse Growers Alliance',
      fr: 'Alliance des producteurs de légumineuses des Prairies',
      es: 'Alianza de Productores de Leguminosas de las Praderas'
    },
    subdivision: 'CA-SK', mail: 'prairiepulse.example.org'
  }),
  'lentil-exports': privateSector('CA', 'business', {
    name: { en: 'Qu’Appelle Lentil Exports Ltd.', fr: 'Qu’Appelle Lentil Exports Ltd.', es: 'Qu’Appelle Lentil Exports Ltd.' },
    subdivision: 'CA-SK', mail: 'quappelle-lentil.example.com'
  }),
  'boreal-storage': privateSector('CA', 'business', {
    name: { en: 'Boreal Grid Storage Inc.', fr: 'Stockage Réseau Boréal inc.', es: 'Boreal Grid Storage Inc.' },
    subdivision: 'CA-ON', mail: 'borealgrid.example.com'
  }),
  'riviere-blanche': privateSector('CA', 'business', {
    name: { en: 'Énergie Rivière-Blanche inc.', fr: 'Énergie Rivière-Blanche inc.', es: 'Énergie Rivière-Blanche inc.' },
    subdivision: 'CA-QC', mail: 'riviereblanche.example.com'
  }),
  'great-lakes-trust': privateSector('CA', 'other', {
    name: {
      en: 'Great Lakes Habitat Trust',
      fr: 'Fiducie des habitats des Grands Lacs',
      es: 'Fideicomiso para el Hábitat de los Grandes Lagos'
    },
    subdivision: 'CA-ON', mail: 'lakeshabitat.example.org'
  }),
  'timber-builders': privateSector('CA', 'association', {
    name: {
      en: 'Timber Builders Council of Canada',
      fr: 'Conseil canadien de la construction en bois',
      es: 'Consejo Canadiense de Construcción en Madera'
    },
    subdivision: 'CA-BC', mail: 'timberbuilders.example.org'
  }),
  'pacific-polytechnic': privateSector('CA', 'academic', {
    name: { en: 'Pacific Coast Polytechnic', fr: 'École polytechnique de la côte du Pacifique', es: 'Politécnico de la Costa del Pacífico' },
    subdivision: 'CA-BC', mail: 'pacificpoly.example.org'
  }),
  laurentia: privateSector('CA', 'academic', {
    name: { en: 'Université Laurentia', fr: 'Université Laurentia', es: 'Universidad Laurentia' },
    subdivision: 'CA-QC', mail: 'laurentia.example.org'
  }),
  'northern-shield': privateSector('CA', 'business', {
    name: { en: 'Northern Shield Copper Corp.', fr: 'Cuivre Bouclier du Nord', es: 'Northern Shield Copper Corp.' },
    subdivision: 'CA-ON', mail: 'northernshield.example.com'
  }),
  'minerals-forum': privateSector('CA', 'association', {
    name: {
      en: 'First Nations Minerals Forum',
      fr: 'Forum des Premières Nations sur les minéraux',
      es: 'Foro de Primeras Naciones sobre Minerales'
    },
    subdivision: 'CA-MB', mail: 'fnminerals.example.org'
  }),
  'quantum-loom': privateSector('CA', 'business', {
    name: { en: 'Quantum Loom Technologies Inc.', fr: 'Technologies Quantum Loom inc.', es: 'Quantum Loom Technologies Inc.' },
    subdivision: 'CA-ON', mail: 'quantumloom.example.com'
  }),
  'maple-lantern': privateSector('CA', 'business', {
    name: { en: 'Maple Lantern Studios', fr: 'Studios Maple Lantern', es: 'Maple Lantern Studios' },
    subdivision: 'CA-BC', mail: 'maplelantern.example.com'
  }),
  'youth-network': privateSector('CA', 'other', {
    name: { en: 'Canada-Mexico Youth Network', fr: 'Réseau jeunesse Canada-Mexique', es: 'Red de Jóvenes México-Canadá' },
    subdivision: 'CA-MB', mail: 'youthnetwork.example.org'
  }),
  'atlantic-chamber': privateSector('CA', 'association', {
    name: {
      en: 'Atlantic Chamber of Small Exporters',
      fr: 'Chambre atlantique des petits exportateurs',
      es: 'Cámara Atlántica de Pequeños Exportadores'
    },
    subdivision: 'CA-NB', mail: 'atlanticchamber.example.org'
  }),
  'interpreters-ottawa': privateSector('CA', 'business', {
    name: { en: 'Rideau Conference Interpreters', fr: 'Interprètes de conférence Rideau', es: 'Intérpretes de Conferencia Rideau' },
    subdivision: 'CA-ON', mail: 'rideau-interpreters.example.com'
  }),
  'the-northern-post': privateSector('CA', 'business', {
    name: { en: 'The Northern Post', fr: 'The Northern Post', es: 'The Northern Post' },
    subdivision: 'CA-ON', mail: 'northernpost.example.com'
  }),
  'le-courrier': privateSector('CA', 'business', {
    name: { en: 'Le Courrier du Saint-Laurent', fr: 'Le Courrier du Saint-Laurent', es: 'Le Courrier du Saint-Laurent' },
    subdivision: 'CA-QC', mail: 'courrier.example.com'
  })
}

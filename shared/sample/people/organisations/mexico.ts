import { federal, municipal, privateSector, subnational } from './organisation.ts'

/** Ministries and governments bear their own names; companies, associations and universities are invented. */
export const MEXICAN_ORGANISATIONS = {
  sre: federal('MX', {
    name: {
      en: 'Ministry of Foreign Affairs (SRE)',
      fr: 'Ministère des Relations extérieures (SRE)',
      es: 'Secretaría de Relaciones Exteriores (SRE)'
    },
    subdivision: 'MX-CMX', mail: 'sre.example.org'
  }),
  'embassy-of-mexico': federal('MX', {
    name: { en: 'Embassy of Mexico in Canada', fr: 'Ambassade du Mexique au Canada', es: 'Embajada de México en Canadá' },
    subdivision: 'MX-CMX', mail: 'embamex.example.org'
  }),
  sener: federal('MX', {
    name: { en: 'Ministry of Energy (SENER)', fr: 'Ministère de l’Énergie (SENER)', es: 'Secretaría de Energía (SENER)' },
    subdivision: 'MX-CMX', mail: 'sener.example.org'
  }),
  economia: federal('MX', {
    name: { en: 'Ministry of Economy', fr: 'Ministère de l’Économie', es: 'Secretaría de Economía' },
    subdivision: 'MX-CMX', mail: 'economia.example.org'
  }),
  semarnat: federal('MX', {
    name: {
      en: 'Ministry of Environment and Natural Resources (SEMARNAT)',
      fr: 'Ministère de l’Environnement et des Ressources naturelles (SEMARNAT)',
      es: 'Secretaría de Medio Ambiente y Recursos Naturales (SEMARNAT)'
    },
    subdivision: 'MX-CMX', mail: 'semarnat.example.org'
  }),
  conafor: federal('MX', {
    name: {
      en: 'National Forestry Commission (CONAFOR)',
      fr: 'Commission nationale des forêts (CONAFOR)',
      es: 'Comisión Nacional Forestal (CONAFOR)'
    },
    subdivision: 'MX-JAL', mail: 'conafor.example.org'
  }),
  sader: federal('MX', {
    name: {
      en: 'Ministry of Agriculture and Rural Development (SADER)',
      fr: 'Ministère de l’Agriculture et du Développement rural (SADER)',
      es: 'Secretaría de Agricultura y Desarrollo Rural (SADER)'
    },
    subdivision: 'MX-CMX', mail: 'sader.example.org'
  }),
  senasica: federal('MX', {
    name: {
      en: 'National Service for Agri-food Health, Safety and Quality (SENASICA)',
      fr: 'Service national de santé, d’innocuité et de qualité agroalimentaires (SENASICA)',
      es: 'Servicio Nacional de Sanidad, Inocuidad y Calidad Agroalimentaria (SENASICA)'
    },
    subdivision: 'MX-CMX', mail: 'senasica.example.org'
  }),
  stps: federal('MX', {
    name: {
      en: 'Ministry of Labour and Social Welfare (STPS)',
      fr: 'Ministère du Travail et de la Prévoyance sociale (STPS)',
      es: 'Secretaría del Trabajo y Previsión Social (STPS)'
    },
    subdivision: 'MX-CMX', mail: 'stps.example.org'
  }),
  sep: federal('MX', {
    name: {
      en: 'Ministry of Public Education (SEP)',
      fr: 'Ministère de l’Éducation publique (SEP)',
      es: 'Secretaría de Educación Pública (SEP)'
    },
    subdivision: 'MX-CMX', mail: 'sep.example.org'
  }),
  cultura: federal('MX', {
    name: { en: 'Ministry of Culture', fr: 'Ministère de la Culture', es: 'Secretaría de Cultura' },
    subdivision: 'MX-CMX', mail: 'cultura.example.org'
  }),
  jalisco: subnational('MX', {
    name: { en: 'Government of Jalisco', fr: 'Gouvernement du Jalisco', es: 'Gobierno de Jalisco' },
    subdivision: 'MX-JAL', mail: 'jalisco.example.org'
  }),
  'nuevo-leon': subnational('MX', {
    name: { en: 'Government of Nuevo León', fr: 'Gouvernement du Nuevo León', es: 'Gobierno de Nuevo León' },
    subdivision: 'MX-NLE', mail: 'nuevoleon.example.org'
  }),
  oaxaca: subnational('MX', {
    name: { en: 'Government of Oaxaca', fr: 'Gouvernement d’Oaxaca', es: 'Gobierno de Oaxaca' },
    subdivision: 'MX-OAX', mail: 'oaxaca.example.org'
  }),
  queretaro: subnational('MX', {
    name: { en: 'Government of Querétaro', fr: 'Gouvernement de Querétaro', es: 'Gobierno de Querétaro' },
    subdivision: 'MX-QUE', mail: 'queretaro.example.org'
  }),
  sinaloa: subnational('MX', {
    name: { en: 'Government of Sinaloa', fr: 'Gouvernement du Sinaloa', es: 'Gobierno de Sinaloa' },
    subdivision: 'MX-SIN', mail: 'sinaloa.example.org'
  }),
  sonora: subnational('MX', {
    name: { en: 'Government of Sonora', fr: 'Gouvernement du Sonora', es: 'Gobierno de Sonora' },
    subdivision: 'MX-SON', mail: 'sonora.example.org'
  }),
  yucatan: subnational('MX', {
    name: { en: 'Government of Yucatán', fr: 'Gouvernement du Yucatán', es: 'Gobierno de Yucatán' },
    subdivision: 'MX-YUC', mail: 'yucatan.example.org'
  }),
  merida: municipal('MX', {
    name: { en: 'Municipality of Mérida', fr: 'Municipalité de Mérida', es: 'Ayuntamiento de Mérida' },
    subdivision: 'MX-YUC', mail: 'merida.example.org'
  }),
  'berries-bajio': privateSector('MX', 'association', {
    name: {
      en: 'Berry Growers of the Bajío Association',
      fr: 'Association des producteurs de petits fruits du Bajío',
      es: 'Asociación de Productores de Frutillas del Bajío, A.C.'
    },
    subdivision: 'MX-GUA', mail: 'frutillasbajio.example.org'
  }),
  'empacadora-fuerte': privateSector('MX', 'business', {
    name: { en: 'Empacadora Valle del Fuerte', fr: 'Empacadora Valle del Fuerte', es: 'Empacadora Valle del Fuerte, S.A. de C.V.' },
    subdivision: 'MX-SIN', mail: 'valledelfuerte.example.com'
  }),
  'almacena-norte': privateSector('MX', 'business', {
    name: { en: 'Almacena Norte', fr: 'Almacena Norte', es: 'Almacena Norte, S.A. de C.V.' },
    subdivision: 'MX-NLE', mail: 'almacenanorte.example.com'
  }),
  'red-istmo': privateSector('MX', 'business', {
    name: { en: 'Red Eléctrica del Istmo', fr: 'Red Eléctrica del Istmo', es: 'Red Eléctrica del Istmo, S.A. de C.V.' },
    subdivision: 'MX-OAX', mail: 'redistmo.example.com'
  }),
  'costa-viva': privateSector('MX', 'other', {
    name: { en: 'Costa Viva Foundation', fr: 'Fondation Costa Viva', es: 'Fundación Costa Viva, A.C.' },
    subdivision: 'MX-ROO', mail: 'costaviva.example.org'
  }),
  'selva-maya': privateSector('MX', 'association', {
    name: {
      en: 'Union of Forest Ejidos of the Maya Jungle',
      fr: 'Union des ejidos forestiers de la forêt maya',
      es: 'Unión de Ejidos Forestales de la Selva Maya'
    },
    subdivision: 'MX-CAM', mail: 'selvamaya.example.org'
  }),
  'politecnica-bajio': privateSector('MX', 'academic', {
    name: {
      en: 'Universidad Técnica del Bajío',
      fr: 'Universidad Técnica del Bajío',
      es: 'Universidad Técnica del Bajío'
    },
    subdivision: 'MX-GUA', mail: 'utbajio.example.org'
  }),
  'colegio-anahuac': privateSector('MX', 'academic', {
    name: {
      en: 'Centre for North American Studies of the Valley',
      fr: 'Centre d’études nord-américaines de la Vallée',
      es: 'Centro de Estudios Norteamericanos del Valle'
    },
    subdivision: 'MX-CMX', mail: 'cenv.example.org'
  }),
  'sierra-plateada': privateSector('MX', 'business', {
    name: { en: 'Minera Sierra Plateada', fr: 'Minera Sierra Plateada', es: 'Minera Sierra Plateada, S.A. de C.V.' },
    subdivision: 'MX-ZAC', mail: 'sierraplateada.example.com'
  }),
  'mujeres-mineria': privateSector('MX', 'association', {
    name: {
      en: 'Network of Women Engineers in Mining',
      fr: 'Réseau des ingénieures des mines',
      es: 'Red de Ingenieras en Minería, A.C.'
    },
    subdivision: 'MX-DUR', mail: 'ingenierasmineria.example.org'
  }),
  'camara-exportadores': privateSector('MX', 'association', {
    name: {
      en: 'Binational Chamber of Small Exporters',
      fr: 'Chambre binationale des petits exportateurs',
      es: 'Cámara Binacional de Pequeños Exportadores'
    },
    subdivision: 'MX-NLE', mail: 'camaraexportadores.example.org'
  }),
  'luna-llena': privateSector('MX', 'business', {
    name: { en: 'Estudios Luna Llena', fr: 'Estudios Luna Llena', es: 'Estudios Luna Llena' },
    subdivision: 'MX-CMX', mail: 'lunallena.example.com'
  }),
  'voces-jovenes': privateSector('MX', 'other', {
    name: { en: 'Voces Jóvenes Collective', fr: 'Collectif Voces Jóvenes', es: 'Colectivo Voces Jóvenes' },
    subdivision: 'MX-PUE', mail: 'vocesjovenes.example.org'
  }),
  'interpretes-mexico': privateSector('MX', 'business', {
    name: {
      en: 'Anáhuac Conference Interpreters',
      fr: 'Interprètes de conférence Anáhuac',
      es: 'Intérpretes de Conferencia Anáhuac'
    },
    subdivision: 'MX-CMX', mail: 'interpretes-anahuac.example.com'
  }),
  'el-cronista': privateSector('MX', 'business', {
    name: { en: 'El Cronista del Valle', fr: 'El Cronista del Valle', es: 'El Cronista del Valle' },
    subdivision: 'MX-CMX', mail: 'cronista.example.com'
  }),
  'radio-frontera': privateSector('MX', 'business', {
    name: { en: 'Radio Frontera Norte', fr: 'Radio Frontera Norte', es: 'Radio Frontera Norte' },
    subdivision: 'MX-CHH', mail: 'radiofrontera.example.com'
  })
}

import { termsOf } from './term.ts'

/** The Partnership, its bodies and its groups. */
export const PARTNERSHIP_TERMS = termsOf('partnership', 'binding', [
  ['partnership', 'Canada-Mexico Partnership', 'Partenariat Canada-Mexique', 'Alianza México-Canadá', { sure: 'verified', also: { en: 'CMP', fr: 'PCM', es: 'AMC' }, never: { fr: 'Alliance Canada-Mexique', es: 'Asociación Canadá-México; Alianza Canadá-México' } }],
  ['comprehensive-partnership', 'Comprehensive Strategic Partnership', 'Partenariat stratégique global', 'Asociación Estratégica Integral', { sure: 'partly' }],
  ['working-group', 'working group', 'groupe de travail', 'grupo de trabajo', { sure: 'verified', also: { en: 'group', fr: 'groupe', es: 'grupo' } }],
  ['co-chair', 'co-chair', 'coprésident', 'copresidente', { sure: 'verified', also: { fr: 'coprésidente; coprésidence; coprésident(e)', es: 'copresidenta; copresidencia' }, never: { fr: 'co-président; co-présidente', es: 'co-presidente; co-presidenta' } }],
  ['national-co-chairs', 'national co-chairs', 'coprésidents nationaux', 'copresidentes nacionales', { sure: 'verified', also: { fr: 'coprésidentes nationales; coprésidences nationales', es: 'copresidentas nacionales; copresidencias nacionales' } }],
  ['national-coordinator', 'national coordinator', 'coordonnateur national', 'coordinador nacional', { also: { fr: 'coordonnatrice nationale; coordination nationale', es: 'coordinadora nacional; coordinación nacional' }, never: { fr: 'coordinateur national; coordinatrice nationale' }, note: { en: 'In Canada, “coordonnateur”, not “coordinateur”, is usual in French.', fr: 'Au Canada, on dit couramment « coordonnateur » plutôt que « coordinateur ».', es: 'En el francés de Canadá se usa “coordonnateur”, no “coordinateur”.' } }],
  ['group-agri-business', 'Agri-business', 'agro-industrie', 'agronegocios', { sure: 'verified', standing: 'advised', also: { en: 'agribusiness', fr: 'agroalimentaire' } }],
  ['group-energy', 'Energy', 'énergie', 'energía', { sure: 'verified', standing: 'advised' }],
  ['group-environment', 'Environment', 'environnement', 'medio ambiente', { sure: 'verified', standing: 'advised' }],
  ['group-forestry', 'Forestry', 'foresterie', 'bosques', { sure: 'verified', standing: 'advised', also: { fr: 'forêts', es: 'sector forestal' } }],
  ['group-human-capital', 'Human Capital', 'capital humain', 'capital humano', { sure: 'verified' }],
  ['group-mining', 'Mining', 'exploitation minière', 'minería', { sure: 'verified', standing: 'advised', also: { fr: 'mines; secteur minier; activité minière' } }],
  ['group-trade', 'Trade, Investment and Innovation', 'commerce, investissement et innovation', 'comercio, inversión e innovación', { sure: 'verified', also: { fr: 'commerce, l’investissement et l’innovation' } }],
  ['group-culture', 'Creativity and Culture', 'créativité et culture', 'creatividad y cultura', { sure: 'verified', also: { fr: 'créativité et la culture' } }],
  ['group-labour-mobility', 'Labour Mobility', 'mobilité de la main-d’œuvre', 'movilidad laboral'],
  ['group-housing', 'Housing', 'logement', 'vivienda', { standing: 'advised', also: { fr: 'habitation' } }],
  ['foreign-affairs-canada', 'Global Affairs Canada', 'Affaires mondiales Canada', 'Ministerio de Asuntos Globales de Canadá', { sure: 'verified', never: { es: 'Asuntos Mundiales Canadá' } }],
  ['foreign-affairs-mexico', 'Ministry of Foreign Affairs', 'ministère des Relations extérieures', 'Secretaría de Relaciones Exteriores', { sure: 'verified', also: { en: 'SRE', fr: 'SRE', es: 'SRE' }, never: { fr: 'ministère des Affaires étrangères; Secrétariat aux Relations extérieures', es: 'Ministerio de Relaciones Exteriores' } }],
  ['stakeholders', 'stakeholders', 'intervenants', 'partes interesadas', { sure: 'verified', also: { fr: 'parties prenantes', es: 'actores interesados' }, ambiguousIn: ['fr'] }],
  ['public-sector', 'public sector', 'secteur public', 'sector público', { also: { en: 'public and the private sector; public and private sectors', fr: 'secteurs public et privé', es: 'sectores público y privado' } }],
  ['private-sector', 'private sector', 'secteur privé', 'sector privado', { also: { en: 'private and public sectors; public and private sectors', fr: 'secteurs public et privé', es: 'iniciativa privada; sectores público y privado' } }],
  ['host-country', 'host country', 'pays hôte', 'país anfitrión', { also: { en: 'host', es: 'país sede; anfitrión' }, ambiguousIn: ['fr', 'es'] }],
  ['bilateral-relations', 'bilateral relations', 'relations bilatérales', 'relaciones bilaterales'],
  ['mandate', 'mandate', 'mandat', 'mandato', { standing: 'advised' }],
  ['memorandum-of-understanding', 'memorandum of understanding', 'protocole d’entente', 'memorando de entendimiento', { also: { en: 'MOU' }, never: { fr: 'mémorandum d’entente; mémorandum d’accord', es: 'memorándum de entendimiento' } }],
  ['letter-of-intent', 'letter of intent', 'lettre d’intention', 'carta de intención'],
  ['north-america', 'North America', 'Amérique du Nord', 'América del Norte', { standing: 'advised', also: { es: 'Norteamérica' } }]
])

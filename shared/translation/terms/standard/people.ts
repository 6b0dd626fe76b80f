import { termsOf } from './term.ts'

/** Who takes part, and the offices of the two governments. */
export const PEOPLE_TERMS = termsOf('people', 'binding', [
  ['delegation', 'delegation', 'délégation', 'delegación'],
  ['head-of-delegation', 'head of delegation', 'chef de délégation', 'jefe de delegación', { sure: 'partly', also: { en: 'head of the delegation', fr: 'chef de la délégation; cheffe de délégation; cheffe de la délégation', es: 'jefa de delegación; jefe de la delegación; jefa de la delegación; jefatura de delegación' } }],
  ['alternate-head', 'alternate head of delegation', 'chef de délégation suppléant', 'jefe de delegación alterno', { also: { fr: 'chef de délégation suppléante; cheffe de délégation suppléante', es: 'jefa de delegación alterna' } }],
  ['delegate', 'delegate', 'délégué', 'delegado', { also: { fr: 'déléguée; délégué·e; délégation', es: 'delegada; delegación' } }],
  ['observer', 'observer', 'observateur', 'observador', { also: { fr: 'observatrice', es: 'observadora' } }],
  ['expert', 'expert', 'expert', 'experto', { standing: 'advised', also: { fr: 'experte', es: 'experta; especialista' } }],
  ['rapporteur', 'rapporteur', 'rapporteur', 'relator', { sure: 'partly', also: { fr: 'rapporteuse', es: 'relatora' } }],
  ['moderator', 'moderator', 'animateur', 'moderador', { standing: 'advised', also: { fr: 'animatrice; modérateur; modératrice; animation', es: 'moderadora; moderación' } }],
  ['interpreter', 'interpreter', 'interprète', 'intérprete', { also: { fr: 'interprétation', es: 'interpretación' }, never: { fr: 'traducteur simultané', es: 'traductor simultáneo' } }],
  ['liaison-officer', 'liaison officer', 'agent de liaison', 'oficial de enlace', { also: { fr: 'agente de liaison', es: 'enlace' }, never: { fr: 'officier de liaison' } }],
  ['chief-of-protocol', 'chief of protocol', 'chef du protocole', 'jefe de protocolo', { also: { fr: 'cheffe du protocole', es: 'jefa de protocolo' } }],
  ['spokesperson', 'spokesperson', 'porte-parole', 'vocero', { also: { es: 'vocera; portavoz' } }],
  ['secretariat', 'secretariat', 'secrétariat', 'secretariado', { also: { es: 'secretaría' } }],
  ['minister', 'Minister', 'ministre', 'ministro', { standing: 'advised', also: { es: 'ministra; secretario; secretaria' } }],
  ['secretary-mx', 'Secretary of Foreign Affairs', 'ministre des Relations extérieures', 'Secretario de Relaciones Exteriores', { also: { en: 'Minister of Foreign Affairs', es: 'Secretaria de Relaciones Exteriores; Canciller' }, never: { es: 'Ministro de Relaciones Exteriores; Ministra de Relaciones Exteriores' } }],
  ['undersecretary', 'Undersecretary', 'sous-secrétaire', 'subsecretario', { sure: 'partly', also: { es: 'subsecretaria; subsecretaría' }, note: { en: 'Mexican office', fr: 'Fonction mexicaine', es: 'Cargo mexicano' } }],
  ['deputy-minister', 'Deputy Minister', 'sous-ministre', 'viceministro', { sure: 'partly', also: { es: 'viceministra' }, never: { fr: 'vice-ministre; député ministre', es: 'diputado ministro; subministro' }, note: { en: 'Canadian office', fr: 'Fonction canadienne', es: 'Cargo canadiense' } }],
  ['assistant-deputy-minister', 'Assistant Deputy Minister', 'sous-ministre adjoint', 'viceministro adjunto', { sure: 'partly', also: { fr: 'sous-ministre adjointe', es: 'viceministra adjunta' }, note: { en: 'Canadian office', fr: 'Fonction canadienne', es: 'Cargo canadiense' } }],
  ['director-general', 'Director General', 'directeur général', 'director general', { also: { fr: 'directrice générale; direction générale', es: 'directora general; dirección general' } }],
  ['ambassador', 'Ambassador', 'ambassadeur', 'embajador', { also: { fr: 'ambassadrice', es: 'embajadora' } }],
  ['embassy', 'Embassy', 'ambassade', 'embajada'],
  ['consul-general', 'Consul General', 'consul général', 'cónsul general', { also: { fr: 'consule générale' } }],
  ['premier', 'Premier', 'premier ministre', 'primer ministro provincial', { standing: 'advised', also: { fr: 'première ministre', es: 'primera ministra provincial; primer ministro; primera ministra' }, note: { en: 'Head of the government of a province or territory', fr: 'Chef du gouvernement d’une province ou d’un territoire', es: 'Titular del gobierno de una provincia o territorio' } }],
  ['governor', 'Governor', 'gouverneur', 'gobernador', { standing: 'advised', also: { fr: 'gouverneure', es: 'gobernadora' }, note: { en: 'Head of the government of a Mexican state', fr: 'Chef du gouvernement d’un État mexicain', es: 'Titular del gobierno de una entidad federativa' } }],
  ['provinces-and-territories', 'provinces and territories', 'provinces et territoires', 'provincias y territorios'],
  ['indigenous-peoples', 'Indigenous peoples', 'peuples autochtones', 'pueblos indígenas', { also: { fr: 'Autochtones' }, never: { fr: 'peuples indigènes; peuples aborigènes', es: 'pueblos autóctonos' } }],
  ['first-nations', 'First Nations', 'Premières Nations', 'Primeras Naciones'],
  ['civil-society', 'civil society', 'société civile', 'sociedad civil'],
  ['small-business', 'small and medium-sized enterprises', 'petites et moyennes entreprises', 'pequeñas y medianas empresas', { also: { en: 'SMEs; small and medium-sized businesses', fr: 'PME', es: 'pymes; PyMEs' } }]
])

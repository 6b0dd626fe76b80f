import { termsOf } from './term.ts'

/** Trade, investment and innovation. */
export const TRADE_TERMS = termsOf('trade', 'binding', [
  ['cusma', 'Canada–United States–Mexico Agreement', 'Accord Canada–États-Unis–Mexique', 'Tratado entre México, Estados Unidos y Canadá', { also: { en: 'CUSMA; Canada-United States-Mexico Agreement', fr: 'ACEUM; Accord Canada-États-Unis-Mexique', es: 'T-MEC; TMEC' }, never: { en: 'USMCA', fr: 'AEUMC', es: 'USMCA' }, note: { en: 'Each country names itself first: CUSMA, ACEUM, T-MEC.', fr: 'Chaque pays se nomme en premier : CUSMA, ACEUM, T-MEC.', es: 'Cada país se nombra primero: CUSMA, ACEUM, T-MEC.' } }],
  ['cptpp', 'Comprehensive and Progressive Agreement for Trans-Pacific Partnership', 'Accord de partenariat transpacifique global et progressiste', 'Tratado Integral y Progresista de Asociación Transpacífico', { also: { en: 'CPTPP', fr: 'PTPGP', es: 'TIPAT' } }],
  ['free-trade', 'free trade', 'libre-échange', 'libre comercio'],
  ['trade-mission', 'trade mission', 'mission commerciale', 'misión comercial'],
  ['bilateral-trade', 'bilateral trade', 'commerce bilatéral', 'comercio bilateral', { also: { fr: 'échanges bilatéraux' } }],
  ['foreign-direct-investment', 'foreign direct investment', 'investissement étranger direct', 'inversión extranjera directa', { also: { en: 'FDI', fr: 'IED; investissements étrangers directs', es: 'IED' }, never: { fr: 'investissement direct étranger' } }],
  ['rules-of-origin', 'rules of origin', 'règles d’origine', 'reglas de origen'],
  ['customs', 'customs', 'douanes', 'aduanas', { also: { fr: 'douanier; douanière', es: 'aduanal; aduanales; aduanero' } }],
  ['customs-clearance', 'customs clearance', 'dédouanement', 'despacho aduanero', { also: { es: 'despacho de aduanas' } }],
  ['tariff', 'tariff', 'tarif douanier', 'arancel', { also: { fr: 'droits de douane; droit de douane; tarifaire', es: 'arancelario; arancelaria' }, never: { es: 'tarifa' } }],
  ['non-tariff-barriers', 'non-tariff barriers', 'obstacles non tarifaires', 'barreras no arancelarias', { also: { fr: 'barrières non tarifaires' } }],
  ['intellectual-property', 'intellectual property', 'propriété intellectuelle', 'propiedad intelectual'],
  ['start-up', 'start-up', 'entreprise en démarrage', 'empresa emergente', { also: { en: 'startup', fr: 'jeune pousse', es: 'startup' }, never: { fr: 'start-up; startup' } }],
  ['women-entrepreneurs', 'women entrepreneurs', 'femmes entrepreneures', 'mujeres empresarias', { also: { fr: 'entrepreneures', es: 'empresarias; emprendedoras' } }],
  ['digital-trade', 'digital trade', 'commerce numérique', 'comercio digital', { never: { fr: 'commerce digital' } }],
  ['e-commerce', 'e-commerce', 'commerce électronique', 'comercio electrónico', { also: { en: 'electronic commerce' } }],
  ['artificial-intelligence', 'artificial intelligence', 'intelligence artificielle', 'inteligencia artificial'],
  ['research-and-development', 'research and development', 'recherche et développement', 'investigación y desarrollo', { also: { fr: 'recherche-développement' } }],
  ['public-procurement', 'public procurement', 'marchés publics', 'contratación pública', { also: { en: 'government procurement', es: 'compras públicas; compras gubernamentales' } }],
  ['chamber-of-commerce', 'chamber of commerce', 'chambre de commerce', 'cámara de comercio'],
  ['cybersecurity', 'cybersecurity', 'cybersécurité', 'ciberseguridad'],
  ['know-how', 'technology transfer', 'transfert de technologie', 'transferencia de tecnología', { also: { fr: 'transfert technologique', es: 'transferencia tecnológica' } }]
])

import { termsOf } from './term.ts'

export const AGRI_BUSINESS_TERMS = termsOf('agriBusiness', 'binding', [
  ['agri-food', 'agri-food sector', 'secteur agroalimentaire', 'sector agroalimentario', { also: { en: 'agri-food', fr: 'agroalimentaire', es: 'agroalimentario; agroalimentaria' } }],
  ['food-safety', 'food safety', 'salubrité des aliments', 'inocuidad alimentaria', { also: { fr: 'salubrité alimentaire', es: 'inocuidad de los alimentos; inocuidad' }, never: { fr: 'sécurité alimentaire', es: 'seguridad alimentaria' }, note: { en: 'Food free of hazards; not to be confused with “food security”.', fr: 'À ne pas confondre avec la sécurité alimentaire (food security).', es: 'No debe confundirse con la seguridad alimentaria (food security).' } }],
  ['food-security', 'food security', 'sécurité alimentaire', 'seguridad alimentaria'],
  ['traceability', 'traceability', 'traçabilité', 'trazabilidad', { also: { es: 'rastreabilidad' } }],
  ['sanitary-measures', 'sanitary and phytosanitary measures', 'mesures sanitaires et phytosanitaires', 'medidas sanitarias y fitosanitarias'],
  ['animal-health', 'animal health', 'santé animale', 'salud animal', { also: { es: 'sanidad animal' } }],
  ['plant-health', 'plant health', 'santé des végétaux', 'sanidad vegetal', { also: { fr: 'protection des végétaux' } }],
  ['supply-chain', 'supply chain', 'chaîne d’approvisionnement', 'cadena de suministro', { also: { es: 'cadena de abasto' } }],
  ['cold-chain', 'cold chain', 'chaîne du froid', 'cadena de frío', { also: { es: 'cadena fría' } }],
  ['value-added', 'value-added products', 'produits à valeur ajoutée', 'productos con valor agregado', { also: { es: 'productos de valor agregado' }, never: { es: 'productos de valor añadido' } }],
  ['livestock', 'livestock', 'bétail', 'ganado', { also: { fr: 'animaux d’élevage' } }],
  ['fisheries', 'fisheries', 'pêches', 'pesca', { also: { es: 'pesquerías' } }],
  ['seasonal-workers', 'seasonal agricultural workers', 'travailleurs agricoles saisonniers', 'trabajadores agrícolas temporales', { also: { fr: 'travailleuses et travailleurs agricoles saisonniers', es: 'trabajadoras y trabajadores agrícolas temporales' } }],
  ['pulses', 'pulses', 'légumineuses', 'leguminosas'],
  ['labelling', 'labelling', 'étiquetage', 'etiquetado']
])

import { termsOf } from './term.ts'

export const ENVIRONMENT_TERMS = termsOf('environment', 'binding', [
  ['climate-change', 'climate change', 'changements climatiques', 'cambio climático', { also: { fr: 'changement climatique' } }],
  ['adaptation', 'climate change adaptation', 'adaptation aux changements climatiques', 'adaptación al cambio climático', { also: { fr: 'adaptation au changement climatique' } }],
  ['mitigation', 'mitigation', 'atténuation', 'mitigación', { never: { fr: 'mitigation' } }],
  ['biodiversity', 'biodiversity', 'biodiversité', 'biodiversidad'],
  ['protected-area', 'protected area', 'aire protégée', 'área protegida', { also: { fr: 'zone protégée', es: 'área natural protegida' } }],
  ['migratory-species', 'migratory species', 'espèces migratrices', 'especies migratorias'],
  ['wetlands', 'wetlands', 'milieux humides', 'humedales', { also: { fr: 'zones humides; terres humides' } }],
  ['water-management', 'water management', 'gestion de l’eau', 'gestión del agua', { also: { es: 'manejo del agua' } }],
  ['circular-economy', 'circular economy', 'économie circulaire', 'economía circular'],
  ['plastic-waste', 'plastic waste', 'déchets plastiques', 'residuos plásticos', { also: { fr: 'déchets de plastique' } }],
  ['waste-management', 'waste management', 'gestion des déchets', 'gestión de residuos', { also: { fr: 'gestion des matières résiduelles', es: 'manejo de residuos' } }],
  ['environmental-assessment', 'environmental assessment', 'évaluation environnementale', 'evaluación ambiental', { also: { es: 'evaluación de impacto ambiental' } }],
  ['nature-based', 'nature-based solutions', 'solutions fondées sur la nature', 'soluciones basadas en la naturaleza', { never: { fr: 'solutions basées sur la nature' } }],
  ['disaster-risk', 'disaster risk reduction', 'réduction des risques de catastrophe', 'reducción del riesgo de desastres', { also: { es: 'reducción de riesgos de desastres' } }],
  ['net-zero', 'net-zero emissions', 'carboneutralité', 'cero emisiones netas', { also: { en: 'net zero', fr: 'zéro émission nette', es: 'emisiones netas cero' } }]
])

export const FORESTRY_TERMS = termsOf('forestry', 'binding', [
  ['forest-management', 'sustainable forest management', 'aménagement forestier durable', 'manejo forestal sustentable', { also: { fr: 'gestion durable des forêts', es: 'manejo forestal sostenible' } }],
  ['wildfire', 'wildfire', 'feu de forêt', 'incendio forestal', { also: { en: 'forest fire; wildland fire', fr: 'incendie de forêt; feu de végétation' }, never: { fr: 'feu sauvage', es: 'fuego salvaje' } }],
  ['wood-products', 'wood products', 'produits du bois', 'productos de madera', { also: { es: 'productos maderables' } }],
  ['timber', 'timber', 'bois d’œuvre', 'madera', { standing: 'advised', also: { en: 'lumber', fr: 'bois' } }],
  ['reforestation', 'reforestation', 'reboisement', 'reforestación', { also: { fr: 'reforestation' } }],
  ['deforestation', 'deforestation', 'déforestation', 'deforestación', { also: { fr: 'déboisement' } }],
  ['model-forest', 'model forest', 'forêt modèle', 'bosque modelo'],
  ['community-forestry', 'community forestry', 'foresterie communautaire', 'silvicultura comunitaria', { also: { es: 'manejo forestal comunitario' } }],
  ['pests', 'forest pests', 'ravageurs forestiers', 'plagas forestales', { also: { fr: 'ravageurs des forêts' } }],
  ['nursery', 'tree nursery', 'pépinière', 'vivero forestal', { also: { es: 'vivero' } }]
])

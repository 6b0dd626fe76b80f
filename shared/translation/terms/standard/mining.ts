import { termsOf } from './term.ts'

export const MINING_TERMS = termsOf('mining', 'binding', [
  ['critical-minerals', 'critical minerals', 'minéraux critiques', 'minerales críticos'],
  ['tailings', 'tailings', 'résidus miniers', 'jales', { also: { fr: 'résidus', es: 'relaves; jales mineros' } }],
  ['tailings-facility', 'tailings facility', 'parc à résidus', 'presa de jales', { also: { en: 'tailings storage facility', fr: 'parc à résidus miniers', es: 'depósito de jales' } }],
  ['responsible-mining', 'responsible mining', 'exploitation minière responsable', 'minería responsable'],
  ['mine-closure', 'mine closure', 'fermeture de mine', 'cierre de minas', { also: { fr: 'fermeture des mines', es: 'cierre de mina' } }],
  ['site-remediation', 'site remediation', 'remise en état des sites', 'remediación de sitios', { also: { fr: 'assainissement des sites; restauration des sites' } }],
  ['exploration', 'mineral exploration', 'exploration minière', 'exploración minera'],
  ['royalties', 'royalties', 'redevances', 'regalías', { never: { fr: 'royautés', es: 'realezas' } }],
  ['concession', 'mining concession', 'concession minière', 'concesión minera'],
  ['lithium', 'lithium', 'lithium', 'litio'],
  ['copper', 'copper', 'cuivre', 'cobre'],
  ['concentrate', 'copper concentrate', 'concentré de cuivre', 'concentrado de cobre'],
  ['community-agreement', 'agreements with communities', 'ententes avec les collectivités', 'acuerdos con comunidades', { also: { en: 'agreement with communities', fr: 'entente avec les collectivités', es: 'acuerdos con las comunidades' } }],
  ['social-licence', 'social licence', 'acceptabilité sociale', 'licencia social', { never: { en: 'social license', fr: 'licence sociale' } }],
  ['free-prior-consent', 'free, prior and informed consent', 'consentement préalable, libre et éclairé', 'consentimiento libre, previo e informado', { also: { fr: 'consentement libre, préalable et éclairé' } }],
  ['smelter', 'smelter', 'fonderie', 'fundición', { also: { fr: 'usine de fusion', es: 'fundidora' } }]
])

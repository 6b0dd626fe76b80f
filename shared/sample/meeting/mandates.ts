import type { GroupId } from '#shared/domain/partnership/default-partnership.ts'
import type { Trilingual } from '#shared/foundation/language.ts'

/** What each group is for, in one sentence; the brief of a group says more. */
export const MANDATES: Readonly<Record<GroupId, Trilingual>> = {
  'agri-business': {
    en: 'Ease safe trade in food between the two countries and strengthen the producers behind it.',
    fr: 'Faciliter le commerce sûr d’aliments entre les deux pays et appuyer ceux qui les produisent.',
    es: 'Facilitar el comercio seguro de alimentos entre ambos países y fortalecer a quienes los producen.'
  },
  energy: {
    en: 'Work towards clean, reliable and affordable energy, on the grid and beyond it.',
    fr: 'Œuvrer pour une énergie propre, fiable et abordable, sur le réseau et en dehors de celui-ci.',
    es: 'Trabajar por una energía limpia, confiable y asequible, dentro y fuera de la red.'
  },
  environment: {
    en: 'Protect the species, coasts and air that the two countries share.',
    fr: 'Protéger les espèces, les littoraux et l’air que les deux pays ont en partage.',
    es: 'Proteger las especies, las costas y el aire que ambos países comparten.'
  },
  forestry: {
    en: 'Manage forests well, with the communities that live from them, and face fire together.',
    fr: 'Bien gérer les forêts, avec les collectivités qui en vivent, et faire face ensemble aux incendies.',
    es: 'Manejar bien los bosques, con las comunidades que viven de ellos, y enfrentar juntos los incendios.'
  },
  'human-capital': {
    en: 'Make training, trades and studies count on both sides of the continent.',
    fr: 'Faire en sorte que la formation, les métiers et les études soient reconnus aux deux bouts du continent.',
    es: 'Lograr que la capacitación, los oficios y los estudios valgan en ambos extremos del continente.'
  },
  mining: {
    en: 'Promote mining that is safe, agreed with communities and traceable from pit to port.',
    fr: 'Promouvoir une exploitation minière sûre, convenue avec les collectivités et traçable de la mine au port.',
    es: 'Promover una minería segura, acordada con las comunidades y trazable de la mina al puerto.'
  },
  trade: {
    en: 'Open trade and investment to smaller firms and turn joint research into products.',
    fr: 'Ouvrir le commerce et l’investissement aux petites entreprises et faire de la recherche commune des produits.',
    es: 'Abrir el comercio y la inversión a las empresas pequeñas y convertir la investigación conjunta en productos.'
  },
  culture: {
    en: 'Bring creators, cultural institutions and creative industries of the two countries to work together.',
    fr: 'Amener les créateurs, les institutions culturelles et les industries créatives des deux pays à travailler ensemble.',
    es: 'Lograr que creadores, instituciones culturales e industrias creativas de ambos países trabajen juntos.'
  }
}

import type { Trilingual } from '#shared/foundation/language.ts'

/** Mexican co-chairs from the private sector. */
export const MEXICO_PRIVATE: Readonly<Record<string, Trilingual>> = {
  'agri-business-mx-private': {
    en: 'Teresa Gil Ahumada presides over an association of 640 berry growers in the Bajío. She took over her family’s raspberry farm at 23 and was among the first to export by rail to Winnipeg.',
    fr: 'Teresa Gil Ahumada préside une association de 640 productrices et producteurs de petits fruits du Bajío. Elle a repris la ferme familiale de framboises à 23 ans et a été parmi les premières à exporter par train vers Winnipeg.',
    es: 'Teresa Gil Ahumada preside una asociación de 640 productoras y productores de frutillas del Bajío. A los 23 años se hizo cargo del rancho familiar de frambuesa y fue de las primeras en exportar por ferrocarril a Winnipeg.'
  },
  'energy-mx-private': {
    en: 'Renata Ortiz y Bravo is Chief Executive Officer of Almacena Norte, which runs storage plants beside six industrial parks. She began as a maintenance engineer in Monclova and today mentors 30 young women in the trade.',
    fr: 'Renata Ortiz y Bravo est directrice générale d’Almacena Norte, qui exploite des installations de stockage près de six parcs industriels. Elle a commencé comme ingénieure d’entretien à Monclova et parraine aujourd’hui 30 jeunes femmes du métier.',
    es: 'Renata Ortiz y Bravo es directora general de Almacena Norte, que opera plantas de almacenamiento junto a seis parques industriales. Empezó como ingeniera de mantenimiento en Monclova y hoy es mentora de 30 jóvenes del ramo.'
  },
  'environment-mx-private': {
    en: 'Emilio Ríos Dzul directs the Costa Viva Foundation in Chetumal. A former fisherman, he organized the first clean-up weeks on the Caribbean coast and persuaded 200 hotels to weigh their waste.',
    fr: 'Emilio Ríos Dzul dirige la Fondation Costa Viva, à Chetumal. Ancien pêcheur, il a organisé les premières semaines de nettoyage de la côte caraïbe et convaincu 200 hôtels de peser leurs déchets.',
    es: 'Emilio Ríos Dzul dirige la Fundación Costa Viva, en Chetumal. Antes pescador, organizó las primeras semanas de limpieza en la costa del Caribe y convenció a 200 hoteles de pesar sus residuos.'
  },
  'forestry-mx-private': {
    en: 'Gaspar Pech Canul presides over a union of 18 forest ejidos in Campeche and Quintana Roo. He was a chiclero in his youth and knows the trees of the jungle by their Maya names. He has held the seat since 2025.',
    fr: 'Gaspar Pech Canul préside une union de 18 ejidos forestiers du Campeche et du Quintana Roo. Récolteur de chiclé dans sa jeunesse, il connaît les arbres de la forêt par leur nom maya. Il occupe ce siège depuis 2025.',
    es: 'Gaspar Pech Canul preside una unión de 18 ejidos forestales de Campeche y Quintana Roo. De joven fue chiclero y conoce los árboles de la selva por su nombre en maya. Ocupa este asiento desde 2025.'
  },
  'human-capital-mx-private': {
    en: 'Daniela Arriaga Ledezma is the rector of Universidad Técnica del Bajío. A specialist in materials, she opened a course that students may begin in a factory and finish in a laboratory. Half of her professors have worked in industry.',
    fr: 'Daniela Arriaga Ledezma est rectrice de l’Universidad Técnica del Bajío. Spécialiste des matériaux, elle a créé un programme que l’on peut commencer en usine et terminer au laboratoire. La moitié de son corps professoral a travaillé dans l’industrie.',
    es: 'Daniela Arriaga Ledezma es rectora de la Universidad Técnica del Bajío. Especialista en materiales, abrió una carrera que puede empezarse en la fábrica y terminarse en el laboratorio. La mitad de su planta docente ha trabajado en la industria.'
  },
  'mining-mx-private': {
    en: 'Héctor Salinas Treviño has directed sustainability at Minera Sierra Plateada since January 2027. A civil engineer from Saltillo, he designed tailings dams for 18 years and now has them inspected in public.',
    fr: 'Héctor Salinas Treviño dirige la durabilité chez Minera Sierra Plateada depuis janvier 2027. Ingénieur civil de Saltillo, il a conçu des digues à résidus pendant 18 ans et les fait désormais inspecter en public.',
    es: 'Héctor Salinas Treviño dirige la sustentabilidad de Minera Sierra Plateada desde enero de 2027. Ingeniero civil de Saltillo, diseñó presas de jales durante 18 años y ahora promueve que se inspeccionen en público.'
  },
  'trade-mx-private': {
    en: 'Paulina Vega Montemayor presides over the Binational Chamber of Small Exporters, which has 900 members in both countries. She exports leather goods from León and knows every form by heart.',
    fr: 'Paulina Vega Montemayor préside la Chambre binationale des petits exportateurs, qui compte 900 membres dans les deux pays. Elle exporte de la maroquinerie de León et connaît tous les formulaires par cœur.',
    es: 'Paulina Vega Montemayor preside la Cámara Binacional de Pequeños Exportadores, con 900 socios en ambos países. Exporta marroquinería de León y se sabe de memoria todos los formularios.'
  },
  'culture-mx-private': {
    en: 'Nicolás Luna Xicoténcatl produces films and games at Estudios Luna Llena in Mexico City. His last two films were made with partners in Montréal and Winnipeg. He was born in Tlaxcala and began as a puppeteer.',
    fr: 'Nicolás Luna Xicoténcatl produit des films et des jeux aux Estudios Luna Llena, à Mexico. Ses deux derniers films ont été tournés avec des partenaires de Montréal et de Winnipeg. Né à Tlaxcala, il a commencé comme marionnettiste.',
    es: 'Nicolás Luna Xicoténcatl produce cine y videojuegos en Estudios Luna Llena, en la Ciudad de México. Sus dos últimas películas se hicieron con socios de Montreal y Winnipeg. Nació en Tlaxcala y empezó como titiritero.'
  }
}

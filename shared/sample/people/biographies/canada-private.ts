import type { Trilingual } from '#shared/foundation/language.ts'

/** Canadian co-chairs from the private sector. */
export const CANADA_PRIVATE: Readonly<Record<string, Trilingual>> = {
  'agri-business-ca-private': {
    en: 'Luc Bouchard grows lentils and peas near Gravelbourg and presides over an alliance of 1,100 farms. He has sold to Mexico since 1998 and learned his first Spanish from dock workers in Veracruz.',
    fr: 'Luc Bouchard cultive des lentilles et des pois près de Gravelbourg et préside une alliance de 1 100 fermes. Il vend au Mexique depuis 1998 et a appris ses premiers mots d’espagnol auprès des débardeurs de Veracruz.',
    es: 'Luc Bouchard cultiva lenteja y chícharo cerca de Gravelbourg y preside una alianza de 1,100 granjas. Vende a México desde 1998 y aprendió sus primeras palabras de español con los estibadores de Veracruz.'
  },
  'energy-ca-private': {
    en: 'Heather Campbell founded Boreal Grid Storage in 2014 and has built battery plants in four provinces. A power engineer from Thunder Bay, she sits on the board of a college for trades and advises first-time women directors.',
    fr: 'Heather Campbell a fondé Stockage Réseau Boréal en 2014 et a construit des centrales de batteries dans quatre provinces. Ingénieure en électricité de Thunder Bay, elle siège au conseil d’un collège de métiers et conseille des femmes nouvellement nommées à des conseils d’administration.',
    es: 'Heather Campbell fundó Boreal Grid Storage en 2014 y ha construido plantas de baterías en cuatro provincias. Ingeniera eléctrica de Thunder Bay, es consejera de un colegio de oficios y asesora a mujeres que por primera vez integran un consejo de administración.'
  },
  'environment-ca-private': {
    en: 'Lars Andersen directs the Great Lakes Habitat Trust, which looks after 14,000 hectares of wetlands and meadows. He was a shipping agent in Hamilton for 20 years and now advises ports on birds and ballast water.',
    fr: 'Lars Andersen dirige la Fiducie des habitats des Grands Lacs, qui veille sur 14 000 hectares de milieux humides et de prairies. Agent maritime à Hamilton pendant 20 ans, il conseille aujourd’hui les ports sur les oiseaux et les eaux de ballast.',
    es: 'Lars Andersen dirige el Fideicomiso para el Hábitat de los Grandes Lagos, que cuida 14,000 hectáreas de humedales y praderas. Fue agente naviero en Hamilton durante 20 años y hoy asesora a los puertos en materia de aves y agua de lastre.'
  },
  'human-capital-ca-private': {
    en: 'Mei-Ling Wong has been President of Pacific Coast Polytechnic since 2023. An expert in the teaching of mathematics to adults, she opened the first evening school of robotics in Burnaby. She has co-chaired the group since October 2026.',
    fr: 'Mei-Ling Wong est rectrice de l’École polytechnique de la côte du Pacifique depuis 2023. Spécialiste de l’enseignement des mathématiques aux adultes, elle a ouvert à Burnaby la première école du soir en robotique. Elle copréside le groupe depuis octobre 2026.',
    es: 'Mei-Ling Wong es rectora del Politécnico de la Costa del Pacífico desde 2023. Experta en la enseñanza de matemáticas a personas adultas, abrió en Burnaby la primera escuela nocturna de robótica. Copreside el grupo desde octubre de 2026.'
  },
  'mining-ca-private': {
    en: 'Josephine Roy is Vice-President for sustainability at Northern Shield Copper. A Métis engineer from Red River, she managed the closing of two mines and the planting of what came after. She speaks Spanish from six years in Sonora.',
    fr: 'Josephine Roy est vice-présidente à la durabilité de Cuivre Bouclier du Nord. Ingénieure métisse de la rivière Rouge, elle a dirigé la fermeture de deux mines et la végétalisation des sites. Elle a appris l’espagnol au cours de six années passées au Sonora.',
    es: 'Josephine Roy es vicepresidenta de Sustentabilidad en Northern Shield Copper. Ingeniera métis de Red River, dirigió el cierre de dos minas y la reforestación de los predios. Aprendió español durante los seis años que vivió en Sonora.'
  },
  'trade-ca-private': {
    en: 'David Chen founded Quantum Loom Technologies in Markham in 2012; the company makes sensors for textile machines and employs 85 people. One third of its sales go to Puebla and Tlaxcala.',
    fr: 'David Chen a fondé Technologies Quantum Loom à Markham en 2012; l’entreprise fabrique des capteurs pour machines textiles et emploie 85 personnes. Le tiers de ses ventes se fait à Puebla et à Tlaxcala.',
    es: 'David Chen fundó Quantum Loom Technologies en Markham en 2012; la empresa fabrica sensores para máquinas textiles y emplea a 85 personas. Un tercio de sus ventas se hace en Puebla y Tlaxcala.'
  },
  'culture-ca-private': {
    en: 'Soo-jin Kim is the creative director of Maple Lantern Studios in Vancouver. She has drawn or directed nine animated series, two of them with studios in Guadalajara, and teaches storyboarding to teenagers in Surrey.',
    fr: 'Soo-jin Kim est directrice de création aux Studios Maple Lantern, à Vancouver. Elle a dessiné ou réalisé neuf séries d’animation, dont deux avec des studios de Guadalajara, et enseigne le scénarimage à des adolescentes et adolescents de Surrey.',
    es: 'Soo-jin Kim es directora creativa de Maple Lantern Studios, en Vancouver. Ha dibujado o dirigido nueve series animadas, dos de ellas con estudios de Guadalajara, y enseña guion gráfico a adolescentes en Surrey.'
  }
}

import type { Trilingual } from '#shared/foundation/language.ts'

/** Canadian co-chairs from the public sector. */
export const CANADA_PUBLIC: Readonly<Record<string, Trilingual>> = {
  'agri-business-ca-public': {
    en: 'Harjit Singh is responsible for market access and for services to the food industry. He began as a grain inspector in Lethbridge and represented Canada in the international body for plant protection. He has co-chaired the group since 2025.',
    fr: 'Harjit Singh est responsable de l’accès aux marchés et des services à l’industrie alimentaire. Il a débuté comme inspecteur des grains à Lethbridge et a représenté le Canada au sein de l’organisme international de protection des végétaux. Il copréside le groupe depuis 2025.',
    es: 'Harjit Singh está a cargo del acceso a mercados y de los servicios a la industria alimentaria. Empezó como inspector de granos en Lethbridge y representó a Canadá en el organismo internacional de protección vegetal. Copreside el grupo desde 2025.'
  },
  'energy-ca-public': {
    en: 'Isabelle Tremblay has led the energy systems sector since June 2026. An electrical engineer, she planned transmission lines in Québec and Labrador for 15 years before joining the public service. She has co-chaired the group since her appointment.',
    fr: 'Isabelle Tremblay dirige le secteur des systèmes énergétiques depuis juin 2026. Ingénieure électricienne, elle a planifié des lignes de transport au Québec et au Labrador pendant 15 ans avant d’entrer dans la fonction publique. Elle copréside le groupe depuis sa nomination.',
    es: 'Isabelle Tremblay dirige el sector de sistemas energéticos desde junio de 2026. Ingeniera eléctrica, planeó líneas de transmisión en Quebec y Labrador durante 15 años antes de ingresar al servicio público. Copreside el grupo desde su nombramiento.'
  },
  'environment-ca-public': {
    en: 'Marie-Ève Lavoie directs policy on biodiversity and migratory species. A biologist by training, she spent four winters counting butterflies in Michoacán and speaks Spanish with an accent from Zitácuaro. She has led the monarch programme since it began.',
    fr: 'Marie-Ève Lavoie dirige les politiques sur la biodiversité et les espèces migratrices. Biologiste de formation, elle a passé quatre hivers à dénombrer des papillons au Michoacán et parle l’espagnol avec l’accent de Zitácuaro. Elle dirige le programme du monarque depuis ses débuts.',
    es: 'Marie-Ève Lavoie dirige la política de biodiversidad y especies migratorias. Bióloga de formación, pasó cuatro inviernos contando mariposas en Michoacán y habla español con acento de Zitácuaro. Encabeza el programa de la monarca desde su inicio.'
  },
  'forestry-ca-public': {
    en: 'Étienne Gagnon is Director General of fire and forest science at the Canadian Forest Service. He fought fires in his student years in Abitibi and wrote a thesis on the smoke of peatlands. He negotiated the arrangement on the exchange of crews.',
    fr: 'Étienne Gagnon est directeur général de la science des forêts et des feux au Service canadien des forêts. Étudiant, il a combattu des incendies en Abitibi, puis consacré sa thèse à la fumée des tourbières. Il a négocié l’arrangement sur l’échange d’équipes.',
    es: 'Étienne Gagnon es director general de Ciencia Forestal y del Fuego en el Servicio Forestal Canadiense. De estudiante combatió incendios en Abitibi y dedicó su tesis al humo de las turberas. Negoció el arreglo sobre el intercambio de brigadas.'
  },
  'human-capital-ca-public': {
    en: 'Oksana Melnychuk-Reid is responsible for skills and the trades. She was a certified electrician before she studied public administration in Regina, and she still keeps her licence. The comparison tables of trades were her proposal.',
    fr: 'Oksana Melnychuk-Reid est responsable des compétences et des métiers. Électricienne certifiée avant d’étudier l’administration publique à Regina, elle conserve toujours son permis. Les tables de correspondance des métiers sont son idée.',
    es: 'Oksana Melnychuk-Reid está a cargo de competencias y oficios. Fue electricista certificada antes de estudiar Administración Pública en Regina y aún conserva su licencia. Las tablas de equivalencia de oficios fueron propuesta suya.'
  },
  'mining-ca-public': {
    en: 'Chidi Okafor heads the programmes on critical minerals. A geologist born in Enugu and trained in Sudbury, he mapped nickel deposits in northern Ontario and later advised three territories. He has worked with Mexican counterparts since 2019.',
    fr: 'Chidi Okafor dirige les programmes sur les minéraux critiques. Géologue né à Enugu et formé à Sudbury, il a cartographié des gisements de nickel dans le nord de l’Ontario, puis conseillé trois territoires. Il collabore avec ses homologues mexicains depuis 2019.',
    es: 'Chidi Okafor encabeza los programas de minerales críticos. Geólogo nacido en Enugu y formado en Sudbury, cartografió yacimientos de níquel en el norte de Ontario y más tarde asesoró a tres territorios. Trabaja con sus homólogos mexicanos desde 2019.'
  },
  'trade-ca-public': {
    en: 'Fiona MacLeod directs trade policy for North America. She was a negotiator of rules of origin for a decade and has published a guide for first-time exporters that is in its fifth edition. She comes from Cape Breton.',
    fr: 'Fiona MacLeod dirige la politique commerciale de l’Amérique du Nord. Négociatrice des règles d’origine pendant dix ans, elle est l’autrice d’un guide à l’intention des nouveaux exportateurs qui en est à sa cinquième édition. Elle est originaire du Cap-Breton.',
    es: 'Fiona MacLeod dirige la política comercial para América del Norte. Negoció reglas de origen durante una década y es autora de una guía para quienes exportan por primera vez, que va en su quinta edición. Es originaria de Cabo Bretón.'
  },
  'culture-ca-public': {
    en: 'Anne-Sophie Saint-Onge is in charge of cultural affairs and of agreements on co-production. Before that she directed a festival of Indigenous cinema on the North Shore. She is Innu from Uashat and works in four languages.',
    fr: 'Anne-Sophie Saint-Onge est chargée des affaires culturelles et des accords de coproduction. Elle a auparavant dirigé un festival de cinéma autochtone sur la Côte-Nord. Innue d’Uashat, elle travaille en quatre langues.',
    es: 'Anne-Sophie Saint-Onge está a cargo de los asuntos culturales y de los acuerdos de coproducción. Antes dirigió un festival de cine indígena en la Côte-Nord. Es innu de Uashat y trabaja en cuatro idiomas.'
  }
}

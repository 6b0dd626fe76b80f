import { list, paragraphs } from '../wording.ts'
import { groupBrief } from '../document.ts'

export const AGRI_BUSINESS_BRIEF = groupBrief(
  'agri-business',
  { en: 'Group brief: Agri-business', fr: 'Note d’information du groupe : agro-industrie', es: 'Nota informativa del grupo: Agronegocios' },
  {
    mandate: {
      en: paragraphs(
        'The Agri-business working group makes it easier to trade safe food between the two countries and strengthens the growers, packers and shippers behind it. It joins the ministries of agriculture and the inspection services with the associations of producers on both sides.',
        'It deals with what slows a shipment down: papers, inspections, temperature, water and labour. It does not take the place of the committees that settle sanitary measures, but it tells them what happens at the loading dock. Every two years it chooses four products to work on; until the end of 2028 these are pulses, berries, canola and fresh vegetables.'
      ),
      fr: paragraphs(
        'Le Groupe de travail sur l’agro-industrie facilite le commerce d’aliments sûrs entre les deux pays et appuie les productrices et producteurs, les emballeurs et les expéditeurs qui en sont la source. Il réunit les ministères de l’Agriculture, les services d’inspection et les associations de producteurs des deux côtés.',
        'Il s’occupe de ce qui ralentit un envoi : les papiers, les inspections, la température, l’eau et la main-d’œuvre. Il ne remplace pas les comités chargés des mesures sanitaires, mais il leur dit ce qui se passe sur le quai de chargement. Tous les deux ans, il choisit quatre produits; jusqu’à la fin de 2028, ce sont les légumineuses, les petits fruits, le canola et les légumes frais.'
      ),
      es: paragraphs(
        'El Grupo de trabajo de Agronegocios facilita el comercio de alimentos inocuos entre ambos países y fortalece a quienes los producen, empacan y embarcan. Reúne a las secretarías de agricultura y a los servicios de inspección con las asociaciones de productores de los dos lados.',
        'Atiende lo que frena un embarque: papeles, inspecciones, temperatura, agua y mano de obra. No sustituye a los comités que resuelven las medidas sanitarias, pero les cuenta lo que pasa en el andén de carga. Cada dos años elige cuatro productos; hasta el cierre de 2028 son leguminosas, frutillas, canola y hortalizas frescas.'
      )
    },
    results: {
      en: paragraphs(
        'The pilot of electronic phytosanitary certificates ran from November 2026 to April 2027 with 412 shipments of lentils and raspberries. The average time at the border fell from 31 hours to 19, and 96% of the certificates were read at the first attempt. The two inspection services have asked for a permanent system.',
        'In the irrigated districts of Sinaloa and southern Alberta, 38 farms shared their water accounts for a season; the ten with drip lines used a quarter less. A cold-chain course in Irapuato trained 140 packers. The plan for a joint stand at the Montréal food fair was given up for lack of sponsors.'
      ),
      fr: paragraphs(
        'Le projet pilote de certificats phytosanitaires électroniques s’est déroulé de novembre 2026 à avril 2027 et a porté sur 412 envois de lentilles et de framboises. Le temps moyen à la frontière est passé de 31 à 19 heures, et 96 % des certificats ont été lus du premier coup. Les deux services d’inspection demandent un système permanent.',
        'Dans les districts irrigués du Sinaloa et du sud de l’Alberta, 38 fermes ont mis en commun leurs relevés d’eau pendant une saison; les dix qui utilisent le goutte-à-goutte ont consommé un quart d’eau en moins. Un cours sur la chaîne du froid donné à Irapuato a formé 140 emballeuses et emballeurs. L’idée d’un kiosque commun au salon de l’alimentation de Montréal a été abandonnée, faute de commanditaires.'
      ),
      es: paragraphs(
        'El piloto de certificados fitosanitarios electrónicos corrió de noviembre de 2026 a abril de 2027 con 412 embarques de lenteja y frambuesa. El tiempo promedio en frontera bajó de 31 a 19 horas y 96 % de los certificados se leyó al primer intento. Los dos servicios de inspección han pedido un sistema permanente.',
        'En los distritos de riego de Sinaloa y del sur de Alberta, 38 ranchos compartieron sus cuentas de agua durante una temporada; los diez con riego por goteo usaron una cuarta parte menos. Un curso de cadena de frío en Irapuato capacitó a 140 empacadoras y empacadores. El plan de un pabellón conjunto en la feria alimentaria de Montreal se abandonó por falta de patrocinadores.'
      )
    },
    commitments: {
      en: 'Of seven commitments made in Gatineau, three are met. The four that remain open are on time, but the acceptance of the electronic signature depends on a change of rules in each country that only the inspection services can bring about.',
      fr: 'Des sept engagements pris à Gatineau, trois sont tenus. Les quatre qui restent ouverts respectent l’échéancier, mais l’acceptation de la signature électronique dépend, dans chaque pays, d’une modification des règles que seuls les services d’inspection peuvent obtenir.',
      es: 'De los siete compromisos asumidos en Gatineau, tres están cumplidos. Los cuatro que siguen abiertos van en tiempo, pero la aceptación de la firma electrónica depende de un cambio de reglas en cada país que solo los servicios de inspección pueden lograr.'
    },
    priorities: {
      en: paragraphs(
        'The group proposes to make the pilot the rule, to carry it to the most perishable goods, and to bring the smallest producers with it. The private co-chairs will present the figures.',
        list(
          'From pilot to rule: electronic certificates for all plant products on the list. Indicator: share of shipments with an electronic certificate; baseline 6%, target 50%.',
          'Fresh vegetables in 12 hours: tomatoes, peppers and cucumbers through two border posts. Indicator: average hours at the border; baseline 26, target 12.',
          'Small growers on board: shared export papers for cooperatives of fewer than 50 members. Indicator: cooperatives that export for the first time; target: 15.'
        )
      ),
      fr: paragraphs(
        'Le groupe propose de faire du projet pilote la règle, de l’étendre aux denrées les plus périssables et d’y associer les plus petits producteurs. Les coprésidences du secteur privé présenteront les chiffres.',
        list(
          'Du projet pilote à la règle : certificats électroniques pour tous les produits végétaux de la liste. Indicateur : part des envois munis d’un certificat électronique; valeur de référence : 6 %; cible : 50 %.',
          'Des légumes frais en 12 heures : tomates, poivrons et concombres par deux postes frontaliers. Indicateur : nombre moyen d’heures à la frontière; valeur de référence : 26; cible : 12.',
          'Les petits producteurs à bord : documents d’exportation communs pour les coopératives de moins de 50 membres. Indicateur : coopératives qui exportent pour la première fois; cible : 15.'
        )
      ),
      es: paragraphs(
        'El grupo propone convertir el piloto en regla, llevarlo a los productos más perecederos y sumar a los productores más pequeños. Las copresidencias del sector privado presentarán las cifras.',
        list(
          'Del piloto a la regla: certificados electrónicos para todos los productos vegetales de la lista. Indicador: proporción de embarques con certificado electrónico; línea base: 6 %; meta: 50 %.',
          'Hortalizas frescas en 12 horas: jitomate, pimiento y pepino por dos puntos fronterizos. Indicador: horas promedio en frontera; línea base: 26; meta: 12.',
          'Los pequeños también: documentos de exportación compartidos para cooperativas con menos de 50 integrantes. Indicador: cooperativas que exportan por primera vez; meta: 15.'
        )
      )
    }
  }
)

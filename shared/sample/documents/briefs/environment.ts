import { list, paragraphs } from '../wording.ts'
import { groupBrief } from '../document.ts'

export const ENVIRONMENT_BRIEF = groupBrief(
  'environment',
  { en: 'Group brief: Environment', fr: 'Note d’information du groupe : environnement', es: 'Nota informativa del grupo: Medio Ambiente' },
  {
    mandate: {
      en: paragraphs(
        'The Environment working group protects what the two countries share although they have no common border: migratory species, the oceans, the air and the methods by which all of these are measured. It works with cities, states and provinces as much as with ministries, and with the people who watch birds, whales and butterflies in their own time.',
        'It has three programmes: the monarch corridor from southern Ontario to Michoacán, the network of coastal cities against plastic waste, and common methods for air quality. Climate negotiations are held elsewhere; the group takes care of the places where their results are felt. Its records are public.'
      ),
      fr: paragraphs(
        'Le Groupe de travail sur l’environnement protège ce que les deux pays ont en partage sans avoir de frontière commune : les espèces migratrices, les océans, l’air et les méthodes servant à les mesurer. Il collabore avec les villes, les provinces et les États autant qu’avec les ministères, et avec celles et ceux qui observent les oiseaux, les baleines et les papillons dans leurs temps libres.',
        'Il mène trois programmes : le corridor du monarque, du sud de l’Ontario au Michoacán, le réseau des villes côtières contre les déchets de plastique et les méthodes communes de mesure de la qualité de l’air. Les négociations sur le climat se tiennent ailleurs; le groupe s’occupe des lieux où leurs effets se font sentir. Ses documents sont publics.'
      ),
      es: paragraphs(
        'El Grupo de trabajo de Medio Ambiente protege lo que ambos países comparten aunque no tengan frontera común: las especies migratorias, los océanos, el aire y los métodos con que todo ello se mide. Trabaja con ciudades, estados y provincias tanto como con las secretarías, y con quienes observan aves, ballenas y mariposas en su tiempo libre.',
        'Tiene tres programas: el corredor de la mariposa monarca, de Michoacán al sur de Ontario; la red de ciudades costeras contra los residuos plásticos, y los métodos comunes de calidad del aire. Las negociaciones climáticas se llevan en otros foros; el grupo cuida los lugares donde se sienten sus efectos. Sus documentos son públicos.'
      )
    },
    results: {
      en: paragraphs(
        'In the winter of 2026–2027 the monarch colonies covered 2.4 hectares, against 1.8 the year before. Some 310 schools along the corridor planted milkweed; 212 of them sent in counts that could be used. The result is encouraging but not yet a trend, and the biologists ask that it not be presented as one.',
        'Eight coastal cities, from Mérida to Halifax, collected 94 tonnes of plastic in four clean-up weeks and sorted it by one method, which shows for the first time where it comes from: 41% from packaging of drinks. Two reference stations for air quality, in Toluca and Hamilton, exchanged instruments for six months.'
      ),
      fr: paragraphs(
        'Pendant l’hiver 2026-2027, les colonies de monarques ont couvert 2,4 hectares, contre 1,8 l’année précédente. Quelque 310 écoles le long du corridor ont planté de l’asclépiade; 212 ont transmis des dénombrements exploitables. Le résultat est encourageant, mais ne constitue pas encore une tendance, et les biologistes demandent qu’on ne le présente pas comme tel.',
        'Huit villes côtières, de Mérida à Halifax, ont ramassé 94 tonnes de plastique en quatre semaines de nettoyage et les ont triées selon une même méthode, ce qui montre pour la première fois d’où il vient : 41 % provient des emballages de boissons. Deux stations de référence de la qualité de l’air, à Toluca et à Hamilton, ont échangé leurs instruments pendant six mois.'
      ),
      es: paragraphs(
        'En el invierno de 2026–2027, las colonias de monarca ocuparon 2.4 hectáreas, frente a 1.8 el año anterior. Unas 310 escuelas a lo largo del corredor sembraron algodoncillo; 212 enviaron conteos utilizables. El resultado alienta, pero todavía no es una tendencia, y las biólogas y los biólogos piden que no se presente como tal.',
        'Ocho ciudades costeras, de Mérida a Halifax, recogieron 94 toneladas de plástico en cuatro semanas de limpieza y las clasificaron con un mismo método, que muestra por primera vez su origen: 41 % proviene de envases de bebidas. Dos estaciones de referencia de calidad del aire, en Toluca y Hamilton, intercambiaron instrumentos durante seis meses.'
      )
    },
    commitments: {
      en: 'Two of the six commitments made in Gatineau are met. Four are open; one is late, because the laboratory that was to do the work closed in February. A new one has been found and has confirmed when it will deliver.',
      fr: 'Deux des six engagements pris à Gatineau sont tenus. Quatre sont ouverts, dont un en retard, car le laboratoire qui devait faire le travail a fermé en février. Un autre a été trouvé et a confirmé la date à laquelle il remettra ses résultats.',
      es: 'Dos de los seis compromisos asumidos en Gatineau están cumplidos. Cuatro siguen abiertos y uno presenta retraso, pues el laboratorio que haría el trabajo cerró en febrero. Ya se encontró otro, que confirmó su fecha de entrega.'
    },
    priorities: {
      en: paragraphs(
        'The three programmes go on. For each, the co-chairs propose one thing that would make the greatest difference in 2028 and that can be counted without new instruments.',
        list(
          'A corridor without gaps: milkweed along 600 kilometres of roadsides and power lines. Indicator: kilometres managed for monarchs; baseline 180, target 600.',
          'Drinks without litter: deposit schemes tried in two cities, one in each country. Indicator: containers returned; target: 55% in the sixth month.',
          'Air that can be compared: four pairs of stations with one method. Indicator: pairs whose yearly means differ by less than 5%; baseline one, target four.'
        )
      ),
      fr: paragraphs(
        'Les trois programmes se poursuivent. Pour chacun, les coprésidences proposent la mesure qui changerait le plus les choses en 2028 et qui peut être chiffrée sans nouveaux instruments.',
        list(
          'Un corridor sans coupure : de l’asclépiade le long de 600 kilomètres de bords de route et de lignes électriques. Indicateur : kilomètres aménagés pour le monarque; valeur de référence : 180; cible : 600.',
          'Des boissons sans déchets : consigne mise à l’essai dans deux villes, une par pays. Indicateur : contenants retournés; cible : 55 % au sixième mois.',
          'Un air comparable : quatre paires de stations, une seule méthode. Indicateur : paires dont les moyennes annuelles diffèrent de moins de 5 %; valeur de référence : une; cible : quatre.'
        )
      ),
      es: paragraphs(
        'Los tres programas continúan. Para cada uno, las copresidencias proponen la medida que más cambiaría las cosas en 2028 y que puede contarse sin nuevos instrumentos.',
        list(
          'Un corredor sin huecos: algodoncillo a lo largo de 600 kilómetros de carreteras y líneas eléctricas. Indicador: kilómetros manejados para la monarca; línea base: 180; meta: 600.',
          'Bebidas sin basura: depósito por envase a prueba en dos ciudades, una en cada país. Indicador: envases devueltos; meta: 55 % al sexto mes.',
          'Aire comparable: cuatro pares de estaciones con un solo método. Indicador: pares cuyos promedios anuales difieren menos de 5 %; línea base: uno; meta: cuatro.'
        )
      )
    }
  }
)

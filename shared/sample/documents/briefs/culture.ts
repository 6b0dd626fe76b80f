import { list, paragraphs } from '../wording.ts'
import { groupBrief } from '../document.ts'

export const CULTURE_BRIEF = groupBrief(
  'culture',
  { en: 'Group brief: Creativity and Culture', fr: 'Note d’information du groupe : créativité et culture', es: 'Nota informativa del grupo: Creatividad y Cultura' },
  {
    mandate: {
      en: paragraphs(
        'The Creativity and Culture working group brings artists, cultural institutions and creative industries of Canada and Mexico to work together. It is the youngest of the eight groups and the one in which the most people are self-employed, so that its meetings are short and its projects concrete.',
        'It deals with film, animation and games, with museums and festivals, with books, and with the arts and languages of Indigenous peoples, for whom the two countries are neither the first nor the last borders. Rights and royalties are for the competent offices; the group tells them where the rules keep people from creating together. Half of the seats at its table are kept for creators.'
      ),
      fr: paragraphs(
        'Le Groupe de travail sur la créativité et la culture amène les artistes, les institutions culturelles et les industries créatives du Canada et du Mexique à travailler ensemble. C’est le plus jeune des huit groupes et celui qui compte le plus de travailleuses et travailleurs autonomes : ses réunions sont courtes et ses projets, concrets.',
        'Il s’occupe de cinéma, d’animation et de jeux, de musées et de festivals, de livres, ainsi que des arts et des langues des peuples autochtones, pour qui ces frontières ne sont ni les premières ni les dernières. Les droits et redevances relèvent des bureaux compétents; le groupe leur signale les règles qui empêchent de créer ensemble. La moitié des sièges autour de la table est réservée aux créatrices et aux créateurs.'
      ),
      es: paragraphs(
        'El Grupo de trabajo de Creatividad y Cultura reúne a artistas, instituciones culturales e industrias creativas de México y Canadá para trabajar en conjunto. Es el más joven de los ocho grupos y el que tiene más personas que trabajan por su cuenta; por eso sus reuniones son breves y sus proyectos, concretos.',
        'Se ocupa de cine, animación y videojuegos, de museos y festivales, de libros, y de las artes y lenguas de los pueblos indígenas, para quienes estas fronteras no son ni las primeras ni las últimas. Los derechos y regalías competen a las oficinas respectivas; el grupo les señala dónde las reglas impiden crear en común. La mitad de los lugares en su mesa se reserva a creadoras y creadores.'
      )
    },
    results: {
      en: paragraphs(
        'Nine residencies of six weeks brought creators from Oaxaca, Chiapas and Yucatán to Kahnawà:ke, Iqaluit and Haida Gwaii, and the reverse. Their works, in eleven languages, were seen by 26,000 people in Toronto, Québec and Mexico City. Three of the nine artists have been invited back by the communities that received them.',
        'Four films were made under the co-production agreement, twice as many as the year before, and one opened the festival of Morelia. In games, the corridor between Montréal and Guadalajara led to 14 contracts. The touring exhibition on weaving had to close early in Ottawa because the insurance had been written in one country only.'
      ),
      fr: paragraphs(
        'Neuf résidences de six semaines ont amené des créatrices et créateurs d’Oaxaca, du Chiapas et du Yucatán à Kahnawà:ke, à Iqaluit et à Haida Gwaii, et inversement. Leurs œuvres, en onze langues, ont été vues par 26 000 personnes à Toronto, à Québec et à Mexico. Trois des neuf artistes ont été réinvités par les communautés qui les avaient accueillis.',
        'Quatre films ont été tournés en vertu de l’accord de coproduction, deux fois plus que l’année précédente, et l’un d’eux a ouvert le festival de Morelia. Du côté du jeu, le corridor entre Montréal et Guadalajara a donné lieu à 14 contrats. L’exposition itinérante sur le tissage a dû fermer plus tôt que prévu à Ottawa, l’assurance n’ayant été souscrite que dans un seul pays.'
      ),
      es: paragraphs(
        'Nueve residencias de seis semanas llevaron a creadoras y creadores de Oaxaca, Chiapas y Yucatán a Kahnawà:ke, Iqaluit y Haida Gwaii, y a la inversa. Sus obras, en once lenguas, fueron vistas por 26,000 personas en la Ciudad de México, Toronto y Quebec. A tres de los nueve artistas los volvieron a invitar las comunidades que los recibieron.',
        'Se filmaron cuatro películas al amparo del acuerdo de coproducción, el doble que el año anterior, y una de ellas inauguró el festival de Morelia. En videojuegos, el corredor entre Guadalajara y Montreal dio lugar a 14 contratos. La exposición itinerante de tejido tuvo que cerrar antes de tiempo en Ottawa porque el seguro se había contratado en un solo país.'
      )
    },
    commitments: {
      en: 'One of the four commitments made in Gatineau is met: the doubling of the residencies. Three remain open, all on time. The group recalls that its members are not paid for their work between meetings and asks that dates be set with that in mind.',
      fr: 'L’un des quatre engagements pris à Gatineau est tenu : doubler le nombre de résidences. Trois restent ouverts et respectent tous l’échéancier. Le groupe rappelle que ses membres ne sont pas rémunérés pour leur travail entre les réunions et demande qu’il en soit tenu compte dans le choix des dates.',
      es: 'Uno de los cuatro compromisos asumidos en Gatineau está cumplido: duplicar las residencias. Tres siguen abiertos, todos en tiempo. El grupo recuerda que sus integrantes no reciben pago por su trabajo entre reuniones y pide que las fechas se fijen con ello en mente.'
    },
    priorities: {
      en: paragraphs(
        'The group proposes two priorities that cost little and one that asks for a budget line in both countries. Creators wrote the first draft; the ministries changed two words.',
        list(
          'Stories that travel in both directions: 12 residencies, four of them for people under 30. Indicator: works shown in the country of origin afterwards; baseline five, target 12.',
          'Co-production made simple: one form, two countries, 60 days. Indicator: days from request to approval; baseline 134, target 60.',
          'Museums without walls: a touring fund of CAD 500,000 for exhibitions outside the capitals. Indicator: towns reached; baseline four, target 18.'
        )
      ),
      fr: paragraphs(
        'Le groupe propose deux priorités peu coûteuses et une troisième qui suppose un poste budgétaire dans les deux pays. Les créatrices et créateurs ont rédigé la première version; les ministères en ont changé deux mots.',
        list(
          'Des histoires qui voyagent dans les deux sens : 12 résidences, dont quatre pour des personnes de moins de 30 ans. Indicateur : œuvres présentées ensuite dans le pays d’origine; valeur de référence : cinq; cible : 12.',
          'Une coproduction simplifiée : un formulaire, deux pays, 60 jours. Indicateur : jours entre la demande et l’approbation; valeur de référence : 134; cible : 60.',
          'Des musées sans murs : un fonds de tournée de 500 000 CAD pour des expositions hors des capitales. Indicateur : villes et villages visités; valeur de référence : quatre; cible : 18.'
        )
      ),
      es: paragraphs(
        'El grupo propone dos prioridades de bajo costo y una que requiere una partida presupuestal en ambos países. Las creadoras y los creadores escribieron el primer borrador; las dependencias le cambiaron dos palabras.',
        list(
          'Historias que viajan en los dos sentidos: 12 residencias, cuatro de ellas para menores de 30 años. Indicador: obras presentadas después en el país de origen; línea base: cinco; meta: 12.',
          'Coproducción sin trabas: un formulario, dos países, 60 días. Indicador: días entre la solicitud y la aprobación; línea base: 134; meta: 60.',
          'Museos sin muros: un fondo de itinerancia de 500,000 CAD para exposiciones fuera de las capitales. Indicador: localidades visitadas; línea base: cuatro; meta: 18.'
        )
      )
    }
  }
)

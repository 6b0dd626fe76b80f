import { list, paragraphs } from '../wording.ts'
import { groupBrief } from '../document.ts'

export const ENERGY_BRIEF = groupBrief(
  'energy',
  { en: 'Group brief: Energy', fr: 'Note d’information du groupe : énergie', es: 'Nota informativa del grupo: Energía' },
  {
    mandate: {
      en: paragraphs(
        'The Energy working group brings together the ministries, the operators and the companies that keep the lights on in Canada and Mexico. It works towards a supply that is clean, reliable and affordable, and it looks for what each country can learn from the other rather than for one model that both would copy.',
        'Its work rests on three lines: electricity across borders and its storage, lower emissions from oil and gas, and the people who run the networks. The group meets twice a year, once at a distance, and reports to the annual meeting. Questions that belong to the regulators of either country are discussed here but decided there.'
      ),
      fr: paragraphs(
        'Le Groupe de travail sur l’énergie réunit les ministères, les exploitants et les entreprises qui assurent l’approvisionnement du Canada et du Mexique. Il vise une énergie propre, fiable et abordable, et cherche ce que chaque pays peut apprendre de l’autre plutôt qu’un modèle unique à reproduire des deux côtés.',
        'Ses travaux suivent trois axes : l’électricité transfrontalière et son stockage, la réduction des émissions du secteur pétrolier et gazier, et la formation des personnes qui font fonctionner les réseaux. Le groupe se réunit deux fois par année, dont une à distance, et rend compte à la réunion annuelle. Les questions qui relèvent des organismes de réglementation y sont discutées, mais c’est à ces organismes qu’il revient de les trancher.'
      ),
      es: paragraphs(
        'El Grupo de trabajo de Energía reúne a las secretarías, los operadores y las empresas que sostienen el suministro en México y Canadá. Trabaja por una energía limpia, confiable y asequible, y busca lo que cada país puede aprender del otro, más que un modelo único que ambos copien.',
        'Su labor sigue tres líneas: la electricidad transfronteriza y su almacenamiento, la reducción de emisiones en petróleo y gas, y la formación de quienes operan las redes. El grupo se reúne dos veces al año, una de ellas a distancia, y rinde cuentas en la reunión anual. Los asuntos que competen a los reguladores de cada país se comentan aquí, pero se deciden allá.'
      )
    },
    results: {
      en: paragraphs(
        'The year was a good one for storage. A joint handbook on the connection of batteries, 64 pages in three languages, was published in March 2027 and has been used in four tenders. Six operators from Mexico spent three weeks in control rooms in Ontario and Québec; five from Canada did the same in Monterrey and Mérida.',
        'On methane, the two ministries compared their measuring methods at 12 sites and found that they differ by less than 8% in nine of them. The causes of the other three are known. What did not advance is the inventory of small hydro sites suitable for pumped storage: the data of two states and one province are still missing.'
      ),
      fr: paragraphs(
        'L’année a été bonne pour le stockage. Un guide commun sur le raccordement des batteries, de 64 pages en trois langues, est paru en mars 2027 et a servi dans quatre appels d’offres. Six exploitants du Mexique ont passé trois semaines dans des salles de commande de l’Ontario et du Québec; cinq du Canada ont fait de même à Monterrey et à Mérida.',
        'Quant au méthane, les deux ministères ont comparé leurs méthodes de mesure sur 12 sites et constaté un écart de moins de 8 % dans neuf cas. Les causes des trois autres sont connues. Ce qui n’a pas avancé, c’est l’inventaire des petits sites hydroélectriques propices au stockage par pompage : les données de deux États et d’une province manquent toujours.'
      ),
      es: paragraphs(
        'Fue un buen año para el almacenamiento. En marzo de 2027 se publicó una guía conjunta para la conexión de baterías, de 64 páginas en tres idiomas, que ya se usó en cuatro licitaciones. Seis operadores de México pasaron tres semanas en salas de control de Ontario y Quebec; cinco de Canadá hicieron lo mismo en Monterrey y Mérida.',
        'En materia de metano, las dos dependencias compararon sus métodos de medición en 12 sitios y hallaron una diferencia menor a 8 % en nueve de ellos. Se conocen las causas de los otros tres. Lo que no avanzó es el inventario de pequeños sitios hidroeléctricos aptos para almacenamiento por bombeo: aún faltan los datos de dos estados y de una provincia.'
      )
    },
    commitments: {
      en: 'Of seven commitments made in Gatineau, three are met. Four remain open; none is late. For each, the ministries, operators and companies named below report at the autumn meeting, and the private co-chairs say what their members can add.',
      fr: 'Des sept engagements pris à Gatineau, trois sont tenus. Quatre restent ouverts; aucun n’est en retard. Pour chacun, les ministères, exploitants et entreprises désignés ci-dessous font rapport à la réunion d’automne, et les coprésidences du secteur privé précisent l’apport de leurs membres.',
      es: 'De los siete compromisos asumidos en Gatineau, tres están cumplidos. Cuatro siguen abiertos; ninguno presenta retraso. De cada uno informan en la reunión de otoño las dependencias, los operadores y las empresas que abajo se nombran, y las copresidencias del sector privado señalan lo que pueden aportar sus integrantes.'
    },
    priorities: {
      en: paragraphs(
        'The co-chairs propose three priorities for 2028. The first two continue what works; the third is new and needs the agreement of both ministries on its cost, estimated at CAD 240,000 a year, shared equally.',
        list(
          'Storage close to industry: five feasibility studies for industrial parks, two in Canada and three in Mexico. Indicator: studies published; target: five by October 2028.',
          'Methane: one method, two inspectorates. Indicator: sites measured by both methods with a difference below 5%; baseline nine of 12, target 20 of 24.',
          'Women at the control desk: 30 places reserved for women in the training of operators. Indicator: share of women among those certified; baseline 14%, target 25%.'
        )
      ),
      fr: paragraphs(
        'Les coprésidentes proposent trois priorités pour 2028. Les deux premières poursuivent ce qui fonctionne; la troisième est nouvelle et suppose l’accord des deux ministères sur son coût, estimé à 240 000 CAD par année et réparti à parts égales.',
        list(
          'Le stockage près des industries : cinq études de faisabilité pour des parcs industriels, deux au Canada et trois au Mexique. Indicateur : études publiées; cible : cinq d’ici octobre 2028.',
          'Le méthane : une méthode, deux services d’inspection. Indicateur : sites mesurés selon les deux méthodes avec un écart inférieur à 5 %; valeur de référence : neuf sur 12; cible : 20 sur 24.',
          'Les femmes aux commandes : 30 places réservées aux femmes dans la formation des exploitants. Indicateur : part des femmes parmi les personnes certifiées; valeur de référence : 14 %; cible : 25 %.'
        )
      ),
      es: paragraphs(
        'Las copresidentas proponen tres prioridades para 2028. Las dos primeras dan continuidad a lo que funciona; la tercera es nueva y requiere el acuerdo de ambas dependencias sobre su costo, estimado en 240,000 CAD al año, por partes iguales.',
        list(
          'Almacenamiento cerca de la industria: cinco estudios de factibilidad para parques industriales, tres en México y dos en Canadá. Indicador: estudios publicados; meta: cinco a octubre de 2028.',
          'Metano: un método, dos autoridades de inspección. Indicador: sitios medidos con ambos métodos y diferencia menor a 5 %; línea base: nueve de 12; meta: 20 de 24.',
          'Mujeres en la sala de control: 30 lugares reservados para mujeres en la formación de operadores. Indicador: proporción de mujeres entre las personas certificadas; línea base: 14 %; meta: 25 %.'
        )
      )
    }
  }
)

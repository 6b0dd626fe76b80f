import { list, paragraphs } from '../wording.ts'
import { groupBrief } from '../document.ts'

export const TRADE_BRIEF = groupBrief(
  'trade',
  {
    en: 'Group brief: Trade, Investment and Innovation',
    fr: 'Note d’information du groupe : commerce, investissement et innovation',
    es: 'Nota informativa del grupo: Comercio, Inversión e Innovación'
  },
  {
    mandate: {
      en: paragraphs(
        'The Trade, Investment and Innovation working group opens the market of each country to the smaller firms of the other, and helps the results of joint research to become products. It is the largest of the eight groups: 140 organizations take part, two thirds of them with fewer than 100 employees.',
        'The rules of trade are settled under the agreements in force and not here. The group looks at what a firm meets once the rules are known: forms, financing, partners, standards, and the courage to begin. It runs help desks, a joint fund for applied research, and a yearly challenge for students whose best projects are shown at the annual meeting.'
      ),
      fr: paragraphs(
        'Le Groupe de travail sur le commerce, l’investissement et l’innovation ouvre le marché de chaque pays aux petites entreprises de l’autre et aide les résultats de la recherche commune à devenir des produits. C’est le plus grand des huit groupes : 140 organismes y participent, dont les deux tiers comptent moins de 100 employés.',
        'Les règles du commerce se fixent en vertu des accords en vigueur, et non ici. Le groupe s’intéresse à ce que rencontre une entreprise une fois les règles connues : formulaires, financement, partenaires, normes et courage de commencer. Il gère des guichets d’aide, un fonds commun de recherche appliquée et un défi étudiant annuel, dont les meilleurs projets sont présentés à la réunion annuelle.'
      ),
      es: paragraphs(
        'El Grupo de trabajo de Comercio, Inversión e Innovación abre el mercado de cada país a las empresas pequeñas del otro y ayuda a que los resultados de la investigación conjunta se conviertan en productos. Es el mayor de los ocho grupos: participan 140 organizaciones, dos tercios de ellas con menos de 100 empleados.',
        'Las reglas del comercio se fijan en los tratados vigentes y no aquí. El grupo atiende lo que una empresa encuentra cuando ya conoce las reglas: formularios, financiamiento, socios, normas y el ánimo de empezar. Opera ventanillas de apoyo, un fondo conjunto de investigación aplicada y un reto estudiantil anual cuyos mejores proyectos se muestran en la reunión anual.'
      )
    },
    results: {
      en: paragraphs(
        'Help desks opened in Monterrey, Guadalajara and Mérida, and in Moncton, Winnipeg and Surrey. In nine months they answered 2,740 questions; 164 firms made their first sale to the other country, for CAD 21 million in all. The most frequent question concerned the document of origin, and that has become the next task.',
        'The joint fund chose 11 of 96 proposals in its first call. They include a sensor for grain moisture, a cheaper cell for greenhouse light and a bilingual tool for aircraft maintenance. The student challenge drew 212 teams. Investment missions were fewer than planned: three took place instead of five, since two sectors asked for more time.'
      ),
      fr: paragraphs(
        'Des guichets d’aide ont ouvert à Monterrey, à Guadalajara et à Mérida, ainsi qu’à Moncton, à Winnipeg et à Surrey. En neuf mois, ils ont répondu à 2 740 questions; 164 entreprises ont réalisé leur première vente dans l’autre pays, pour un total de 21 millions CAD. La question la plus fréquente portait sur le document d’origine : c’est devenu la prochaine tâche.',
        'Le fonds commun a retenu 11 des 96 propositions de son premier appel, dont un capteur d’humidité des grains, une cellule moins coûteuse pour l’éclairage des serres et un outil bilingue d’entretien d’aéronefs. Le défi étudiant a attiré 212 équipes. Les missions d’investissement ont été moins nombreuses que prévu : trois au lieu de cinq, deux secteurs ayant demandé plus de temps.'
      ),
      es: paragraphs(
        'Abrieron ventanillas de apoyo en Monterrey, Guadalajara y Mérida, y en Moncton, Winnipeg y Surrey. En nueve meses respondieron 2,740 consultas; 164 empresas lograron su primera venta en el otro país, por un total de 21 millones de CAD. La pregunta más frecuente fue sobre el documento de origen, y esa es ahora la siguiente tarea.',
        'El fondo conjunto eligió 11 de las 96 propuestas de su primera convocatoria; entre ellas, un sensor de humedad de granos, una celda más barata para iluminar invernaderos y una herramienta bilingüe de mantenimiento de aeronaves. El reto estudiantil atrajo a 212 equipos. Hubo menos misiones de inversión que las previstas: tres en lugar de cinco, pues dos sectores pidieron más tiempo.'
      )
    },
    commitments: {
      en: 'Two of six commitments made in Gatineau are met. Four remain open, and one is late by a month. The co-chairs will say in Mexico City whether the two missions that were put off still have a purpose.',
      fr: 'Deux des six engagements pris à Gatineau sont tenus. Quatre restent ouverts, dont un en retard d’un mois. Les coprésidences diront à Mexico si les deux missions reportées ont toujours leur raison d’être.',
      es: 'Dos de los seis compromisos asumidos en Gatineau están cumplidos. Cuatro siguen abiertos y uno lleva un mes de retraso. Las copresidencias dirán en la Ciudad de México si las dos misiones pospuestas aún tienen razón de ser.'
    },
    priorities: {
      en: paragraphs(
        'The group wants to stay with small exporters until one in ten of those advised sells in the other country. It proposes three priorities, the third of which asks both research councils for a decision before the end of the year.',
        list(
          'From question to sale: help desks follow each firm for a year. Indicator: firms that sell for the first time; baseline 164, target 300.',
          'Origin without paper: the electronic document for all small exporters. Indicator: time to issue; baseline six days, target one hour.',
          'Research that is used: a second stage of the fund for the five best projects. Indicator: products on the market; baseline none, target three by October 2028.'
        )
      ),
      fr: paragraphs(
        'Le groupe veut accompagner les petits exportateurs jusqu’à ce qu’une entreprise conseillée sur dix vende dans l’autre pays. Il propose trois priorités, dont la troisième demande aux deux conseils de recherche une décision avant la fin de l’année.',
        list(
          'De la question à la vente : les guichets suivent chaque entreprise pendant un an. Indicateur : entreprises qui vendent pour la première fois; valeur de référence : 164; cible : 300.',
          'L’origine sans papier : le document électronique pour tous les petits exportateurs. Indicateur : délai de délivrance; valeur de référence : six jours; cible : une heure.',
          'Une recherche qui sert : deuxième étape du fonds pour les cinq meilleurs projets. Indicateur : produits mis en marché; valeur de référence : aucun; cible : trois d’ici octobre 2028.'
        )
      ),
      es: paragraphs(
        'El grupo quiere acompañar a los pequeños exportadores hasta que una de cada diez empresas asesoradas venda en el otro país. Propone tres prioridades; la tercera requiere de ambos consejos de investigación una decisión antes de que termine el año.',
        list(
          'De la pregunta a la venta: las ventanillas siguen a cada empresa durante un año. Indicador: empresas que venden por primera vez; línea base: 164; meta: 300.',
          'Origen sin papel: el documento electrónico para todos los pequeños exportadores. Indicador: tiempo de expedición; línea base: seis días; meta: una hora.',
          'Investigación que se usa: segunda etapa del fondo para los cinco mejores proyectos. Indicador: productos en el mercado; línea base: ninguno; meta: tres a octubre de 2028.'
        )
      )
    }
  }
)

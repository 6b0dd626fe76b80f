import { list, paragraphs } from '../wording.ts'
import { groupBrief } from '../document.ts'

export const FORESTRY_BRIEF = groupBrief(
  'forestry',
  { en: 'Group brief: Forestry', fr: 'Note d’information du groupe : foresterie', es: 'Nota informativa del grupo: Bosques' },
  {
    mandate: {
      en: paragraphs(
        'The Forestry working group is about forests that are looked after and that look after people: the ejidos and communities of Mexico, the First Nations, provinces and companies of Canada. It grew out of the group on environment and forestry and keeps close to it.',
        'It has three fields. Fire: crews that know each other before the season begins. Livelihoods: community enterprises that sell legal, certified wood at a fair price. Knowledge: inventories, seed and pests, including those that travel with the climate. The group prepares the arrangement between the two forest services and follows how it is applied; it has no budget of its own.'
      ),
      fr: paragraphs(
        'Le Groupe de travail sur la foresterie s’intéresse aux forêts dont on prend soin et qui font vivre les gens : les ejidos et les communautés du Mexique, les Premières Nations, les provinces et les entreprises du Canada. Issu du groupe de l’environnement et de la foresterie, il en demeure proche.',
        'Il compte trois champs d’action. Le feu : des équipes qui se connaissent avant le début de la saison. Les moyens de subsistance : des entreprises communautaires qui vendent du bois légal et certifié à un juste prix. Le savoir : inventaires, semences et ravageurs, y compris ceux que déplace le climat. Le groupe prépare l’arrangement entre les deux services forestiers et en suit l’application; il n’a pas de budget propre.'
      ),
      es: paragraphs(
        'El Grupo de trabajo de Bosques se ocupa de los bosques que se cuidan y que dan sustento: los ejidos y comunidades de México, y las Primeras Naciones, provincias y empresas de Canadá. Nació del grupo de medio ambiente y bosques y se mantiene cercano a él.',
        'Tiene tres campos. El fuego: brigadas que se conocen antes de que empiece la temporada. El sustento: empresas comunitarias que venden madera legal y certificada a un precio justo. El conocimiento: inventarios, semillas y plagas, incluidas las que se desplazan con el clima. El grupo prepara el arreglo entre los dos servicios forestales y da seguimiento a su aplicación; no cuenta con presupuesto propio.'
      )
    },
    results: {
      en: paragraphs(
        'In the summer of 2026 Mexico sent 100 firefighters to northern Manitoba and British Columbia for 30 days; in April 2027 Canada sent 24 specialists and two aircraft to Jalisco and Durango. The time from request to departure fell from nine days to four, thanks to radios, protective clothing and insurance agreed beforehand.',
        'Eleven community enterprises of Campeche and Quintana Roo showed their furniture in Vancouver and came home with orders worth CAD 1.3 million. The common chapter on bark beetles in the two national inventories is ready for print. One seat stays empty: since March 2027 the group has had no co-chair from the Canadian private sector, and it feels the lack.'
      ),
      fr: paragraphs(
        'À l’été 2026, le Mexique a dépêché 100 pompiers forestiers dans le nord du Manitoba et en Colombie-Britannique pendant 30 jours; en avril 2027, le Canada a envoyé 24 spécialistes et deux aéronefs au Jalisco et au Durango. Le délai entre la demande et le départ est passé de neuf à quatre jours, grâce aux radios, aux vêtements de protection et aux assurances convenus d’avance.',
        'Onze entreprises communautaires du Campeche et du Quintana Roo ont exposé leurs meubles à Vancouver et en sont revenues avec des commandes de 1,3 million CAD. Le chapitre commun des deux inventaires nationaux sur les scolytes est prêt à imprimer. Un siège demeure vacant : depuis mars 2027, le groupe n’a pas de coprésidence pour le secteur privé canadien, et cela se ressent.'
      ),
      es: paragraphs(
        'En el verano de 2026, México envió a 100 combatientes al norte de Manitoba y a Columbia Británica durante 30 días; en abril de 2027, Canadá envió a 24 especialistas y dos aeronaves a Jalisco y Durango. El tiempo entre la solicitud y la salida bajó de nueve a cuatro días, gracias a que radios, equipo de protección y seguros se acordaron de antemano.',
        'Once empresas comunitarias de Campeche y Quintana Roo exhibieron sus muebles en Vancouver y volvieron con pedidos por 1.3 millones de CAD. El capítulo común sobre descortezadores de los dos inventarios nacionales está listo para imprenta. Un asiento sigue vacío: desde marzo de 2027 el grupo no tiene copresidencia del sector privado de Canadá, y la falta se nota.'
      )
    },
    commitments: {
      en: 'Six of ten commitments made in Gatineau are met, more than in any other group. Four remain open and all are on time. The arrangement on the exchange of fire crews depends on the signing on Friday; the others can go on whatever happens there.',
      fr: 'Six des dix engagements pris à Gatineau sont tenus, plus que dans tout autre groupe. Quatre restent ouverts et respectent tous l’échéancier. L’arrangement sur l’échange d’équipes dépend de la signature du vendredi; les autres suivront leur cours quoi qu’il arrive.',
      es: 'Seis de los diez compromisos asumidos en Gatineau están cumplidos, más que en cualquier otro grupo. Cuatro siguen abiertos y todos van en tiempo. El arreglo sobre el intercambio de brigadas depende de la firma del viernes; los demás pueden continuar pase lo que pase.'
    },
    priorities: {
      en: paragraphs(
        'With the arrangement signed, the group wants to move from sending crews to training them together, and to give the enterprises a steady market. It proposes three priorities for 2028.',
        list(
          'One course, two seasons: 60 crew leaders trained together, in Jalisco in February and in New Brunswick in April. Indicator: leaders certified for both countries; baseline none, target 60.',
          'Wood with a name: 25 community enterprises with a certificate that both customs services accept. Indicator: certified exporters; baseline 11, target 25.',
          'Early warning of pests: one map of bark beetles, renewed every month. Indicator: days from sighting to publication; baseline 75, target 30.'
        )
      ),
      fr: paragraphs(
        'Une fois l’arrangement signé, le groupe souhaite passer de l’envoi d’équipes à leur formation commune et offrir aux entreprises un marché stable. Il propose trois priorités pour 2028.',
        list(
          'Un cours, deux saisons : 60 chefs d’équipe formés ensemble, au Jalisco en février et au Nouveau-Brunswick en avril. Indicateur : chefs d’équipe certifiés pour les deux pays; valeur de référence : aucun; cible : 60.',
          'Du bois qui porte un nom : 25 entreprises communautaires munies d’un certificat que les douanes des deux pays acceptent. Indicateur : exportateurs certifiés; valeur de référence : 11; cible : 25.',
          'L’alerte précoce contre les ravageurs : une carte des scolytes, mise à jour chaque mois. Indicateur : jours entre l’observation et la publication; valeur de référence : 75; cible : 30.'
        )
      ),
      es: paragraphs(
        'Firmado el arreglo, el grupo quiere pasar del envío de brigadas a su formación conjunta y dar a las empresas un mercado estable. Propone tres prioridades para 2028.',
        list(
          'Un curso, dos temporadas: 60 jefas y jefes de brigada formados en conjunto, en Jalisco en febrero y en Nuevo Brunswick en abril. Indicador: personas certificadas para ambos países; línea base: ninguna; meta: 60.',
          'Madera con nombre: 25 empresas comunitarias con un certificado que acepten ambas aduanas. Indicador: exportadores certificados; línea base: 11; meta: 25.',
          'Alerta temprana de plagas: un mapa de descortezadores que se renueve cada mes. Indicador: días entre el avistamiento y la publicación; línea base: 75; meta: 30.'
        )
      )
    }
  }
)

import { annualReport } from '../document.ts'
import { paragraphs } from '../wording.ts'

export const ANNUAL_REPORT = annualReport({
  message: {
    en: paragraphs(
      'Canada and Mexico have no border in common, and yet they have harvests, forest fires, films, workshops and the journey of a butterfly. Ours is a partnership by choice, and it has to prove its worth every year.',
      'On October 1 and 2, 2026, our delegations met in Gatineau, and others joined by video. The eight working groups gave an account of their year, adopted work plans to the end of 2027 and took on 52 commitments. We had asked for two things: no commitment without a date, and none without the names of those who do the work.',
      'By the end of December two were met: help desks for small exporters opened in six cities, and the two forest services drew their lessons from the fire season. What is late will be said as plainly as what succeeds. We thank the co-chairs of the groups, the interpreters and both secretariats, and look forward to seeing everyone in Mexico City in October 2027.'
    ),
    fr: paragraphs(
      'Le Canada et le Mexique n’ont pas de frontière commune; ils ont pourtant en commun des récoltes, des feux de forêt, des films, des ateliers et le voyage d’un papillon. Notre partenariat est un choix, et il doit faire ses preuves chaque année.',
      'Les 1er et 2 octobre 2026, nos délégations se sont réunies à Gatineau, d’autres personnes se joignant à elles par vidéo. Les huit groupes de travail ont rendu compte de leur année, adopté des plans de travail jusqu’à la fin de 2027 et pris 52 engagements. Nous avions posé deux conditions : pas d’engagement sans échéance, ni sans le nom de ceux et celles qui font le travail.',
      'À la fin de décembre, deux étaient tenus : des guichets d’aide aux petits exportateurs ont ouvert dans six villes, et les deux services forestiers ont tiré les leçons de la saison des feux. Les retards seront dits aussi clairement que les réussites. Nous remercions les coprésidences des groupes, les interprètes et les deux secrétariats, et nous nous réjouissons de retrouver tout le monde à Mexico en octobre 2027.'
    ),
    es: paragraphs(
      'México y Canadá no tienen frontera en común y, sin embargo, comparten cosechas, incendios forestales, películas, talleres y el viaje de una mariposa. La nuestra es una asociación por decisión propia, que cada año debe demostrar lo que vale.',
      'El 1 y el 2 de octubre de 2026 nuestras delegaciones se reunieron en Gatineau, y otras personas se sumaron por video. Los ocho grupos de trabajo rindieron cuentas de su año, aprobaron planes de trabajo hasta el cierre de 2027 y asumieron 52 compromisos. Habíamos pedido dos cosas: ningún compromiso sin fecha y ninguno sin el nombre de quienes hacen el trabajo.',
      'Al cierre de diciembre, dos estaban cumplidos: abrieron ventanillas para pequeños exportadores en seis ciudades, y los dos servicios forestales sacaron las lecciones de la temporada de incendios. Lo que se retrase se dirá con la misma claridad que lo que salga bien. Agradecemos a las copresidencias de los grupos, a las y los intérpretes y a ambos secretariados, y esperamos ver a todas y todos en la Ciudad de México en octubre de 2027.'
    )
  },
  profile: {
    en: paragraphs(
      'The Partnership brings together federal, provincial, territorial, state and municipal authorities, companies, universities and civil society of both countries. Its work is done in eight groups, each led by up to four co-chairs: one of the public and one of the private sector of each country.',
      'The annual meeting alternates between the two countries. Between meetings two secretariats, one in each foreign ministry, keep the file; it is handed over to the next host after the annual report. In 2026 the Partnership had no budget of its own: every ministry, company and institution bore its own costs.'
    ),
    fr: paragraphs(
      'Le Partenariat réunit des autorités fédérales, provinciales, territoriales, étatiques et municipales, des entreprises, des universités et la société civile des deux pays. Ses travaux se font dans huit groupes, chacun dirigé par un maximum de quatre coprésidences : une du secteur public et une du secteur privé de chaque pays.',
      'La réunion annuelle se tient tour à tour dans les deux pays. Entre les réunions, deux secrétariats, un dans chaque ministère des affaires étrangères, tiennent le dossier, qui est remis au pays hôte suivant après le rapport annuel. En 2026, le Partenariat n’avait pas de budget propre : chaque ministère, entreprise et établissement a assumé ses frais.'
    ),
    es: paragraphs(
      'La Asociación reúne a autoridades federales, estatales, provinciales, territoriales y municipales, empresas, universidades y sociedad civil de ambos países. Su trabajo se realiza en ocho grupos, cada uno con hasta cuatro copresidencias: una del sector público y una del sector privado de cada país.',
      'La reunión anual se celebra de manera alternada en los dos países. Entre una reunión y otra, dos secretariados, uno en cada cancillería, llevan el expediente, que se entrega al siguiente país anfitrión después del informe anual. En 2026 la Asociación no tuvo presupuesto propio: cada dependencia, empresa e institución cubrió sus gastos.'
    )
  }
})

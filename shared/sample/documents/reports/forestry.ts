import { groupReport } from '../document.ts'

export const FORESTRY_REPORT = groupReport(
  'forestry',
  { en: 'Group report: Forestry', fr: 'Rapport du groupe : foresterie', es: 'Informe del grupo: Bosques' },
  {
    done: {
      en: 'In the summer of 2026 Mexico sent 100 firefighters to northern Manitoba and British Columbia for 30 days. In December the two services went through the season together, from the first call to the last flight home.',
      fr: 'À l’été 2026, le Mexique a dépêché 100 pompiers forestiers dans le nord du Manitoba et en Colombie-Britannique pendant 30 jours. En décembre, les deux services ont repassé la saison ensemble, du premier appel au dernier vol de retour.',
      es: 'En el verano de 2026 México envió a 100 combatientes al norte de Manitoba y a Columbia Británica durante 30 días. En diciembre los dos servicios repasaron juntos la temporada, de la primera llamada al último vuelo de regreso.'
    },
    results: {
      en: 'The review is finished. It found that nine days passed between the request and the departure, and that most of them went into radios, protective clothing and insurance.',
      fr: 'Le bilan est terminé. Il constate que neuf jours se sont écoulés entre la demande et le départ, et que la plupart ont été consacrés aux radios, aux vêtements de protection et aux assurances.',
      es: 'La evaluación está concluida. Encontró que entre la solicitud y la salida pasaron nueve días, y que la mayoría se fue en radios, equipo de protección y seguros.'
    },
    outlook: {
      en: 'These three things are to be agreed by March 2027, before the next season, and an arrangement on the exchange of crews is to be ready to sign in Mexico City. Community enterprises of Campeche and Quintana Roo show their furniture in Vancouver in the spring.',
      fr: 'Ces trois points doivent être réglés d’ici mars 2027, avant la prochaine saison, et un arrangement sur l’échange d’équipes doit être prêt à signer à Mexico. Des entreprises communautaires du Campeche et du Quintana Roo exposeront leurs meubles à Vancouver au printemps.',
      es: 'Estos tres puntos deben quedar acordados en marzo de 2027, antes de la próxima temporada, y un arreglo sobre el intercambio de brigadas debe estar listo para firma en la Ciudad de México. Empresas comunitarias de Campeche y Quintana Roo exhibirán sus muebles en Vancouver en la primavera.'
    }
  }
)

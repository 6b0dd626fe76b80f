import { groupReport } from '../document.ts'

export const ENERGY_REPORT = groupReport(
  'energy',
  { en: 'Group report: Energy', fr: 'Rapport du groupe : énergie', es: 'Informe del grupo: Energía' },
  {
    done: {
      en: 'The group met in Mexico City in November 2025, at a distance in April 2026 and in Gatineau in October. It prepared an exchange of grid operators, chose 12 sites at which both ministries will measure methane side by side, and settled the outline of a handbook on the connection of batteries.',
      fr: 'Le groupe s’est réuni à Mexico en novembre 2025, à distance en avril 2026 et à Gatineau en octobre. Il a préparé un échange d’exploitants de réseau, choisi 12 sites où les deux ministères mesureront le méthane côte à côte, et arrêté le plan d’un guide sur le raccordement des batteries.',
      es: 'El grupo se reunió en la Ciudad de México en noviembre de 2025, a distancia en abril de 2026 y en Gatineau en octubre. Preparó un intercambio de operadores de red, eligió 12 sitios en los que ambas dependencias medirán metano en paralelo y definió el esquema de una guía para la conexión de baterías.'
    },
    results: {
      en: 'Control rooms in Ontario, Québec, Monterrey and Mérida have agreed to receive operators from the other country. Four utilities have read the outline of the handbook; their remarks are in it.',
      fr: 'Des salles de commande de l’Ontario, du Québec, de Monterrey et de Mérida ont accepté de recevoir des exploitants de l’autre pays. Quatre entreprises de services publics ont lu le plan du guide; leurs observations y figurent.',
      es: 'Salas de control de Monterrey, Mérida, Ontario y Quebec aceptaron recibir a operadores del otro país. Cuatro empresas eléctricas leyeron el esquema de la guía, que ya recoge sus observaciones.'
    },
    outlook: {
      en: 'The handbook is due in March 2027, the comparison in April and the first exchange in May. The inventory of sites for pumped storage depends on data that not every state and province keeps in the same form.',
      fr: 'Le guide est attendu en mars 2027, la comparaison en avril et le premier échange en mai. L’inventaire des sites de stockage par pompage dépend de données que les États et les provinces ne consignent pas tous de la même façon.',
      es: 'La guía se espera en marzo de 2027; la comparación, en abril, y el primer intercambio, en mayo. El inventario de sitios para almacenamiento por bombeo depende de datos que no todos los estados y provincias llevan en el mismo formato.'
    }
  }
)

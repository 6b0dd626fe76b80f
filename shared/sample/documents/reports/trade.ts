import { groupReport } from '../document.ts'

export const TRADE_REPORT = groupReport(
  'trade',
  { en: 'Group report: Trade, Investment and Innovation', fr: 'Rapport du groupe : commerce, investissement et innovation', es: 'Informe del grupo: Comercio, Inversión e Innovación' },
  {
    done: {
      en: 'The group spent the year on small exporters. With the Binational Chamber of Small Exporters it trained the staff of the help desks, wrote the questions that they hear most often, and agreed with the customs services who answers which. It also drew up the rules of a joint fund for applied research.',
      fr: 'Le groupe a consacré l’année aux petits exportateurs. Avec la Chambre binationale des petits exportateurs, il a formé le personnel des guichets d’aide, consigné les questions les plus fréquentes et convenu avec les douanes de qui répond à quoi. Il a aussi établi les règles d’un fonds commun de recherche appliquée.',
      es: 'El grupo dedicó el año a los pequeños exportadores. Con la Cámara Binacional de Pequeños Exportadores capacitó al personal de las ventanillas, reunió las preguntas más frecuentes y acordó con las aduanas quién responde cada una. También elaboró las reglas de un fondo conjunto de investigación aplicada.'
    },
    results: {
      en: 'Help desks opened on November 5, 2026 in six cities, three in each country, eight weeks before their date.',
      fr: 'Des guichets d’aide ont ouvert le 5 novembre 2026 dans six villes, trois dans chaque pays, huit semaines avant l’échéance.',
      es: 'El 5 de noviembre de 2026 abrieron ventanillas en seis ciudades, tres en cada país, ocho semanas antes del plazo.'
    },
    outlook: {
      en: 'The first call of the joint fund is decided by the end of April 2027, and the answers of the help desks are published in three languages in May. Two investment missions, on medical devices and on aerospace, were put off; they follow by May 2028.',
      fr: 'Le premier appel du fonds commun sera tranché d’ici la fin d’avril 2027, et les réponses des guichets paraîtront en trois langues en mai. Deux missions d’investissement, l’une sur les dispositifs médicaux et l’autre sur l’aérospatiale, ont été reportées; elles auront lieu d’ici mai 2028.',
      es: 'La primera convocatoria del fondo conjunto se resuelve a más tardar en abril de 2027, y las respuestas de las ventanillas se publican en tres idiomas en mayo. Dos misiones de inversión, una de dispositivos médicos y otra aeroespacial, se aplazaron; se harán a más tardar en mayo de 2028.'
    }
  }
)

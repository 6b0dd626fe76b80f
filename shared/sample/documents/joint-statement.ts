import { list, paragraphs } from './wording.ts'
import type { SampleDocument } from './document.ts'

/** The draft as it stands at midsummer; each version is equally valid and names its own side first. */
export const JOINT_STATEMENT: SampleDocument = {
  id: 'joint-statement', kind: 'jointStatement', group: null, session: 'closing', marking: 'unclassified', side: 'shared',
  title: { en: 'Joint statement (draft)', fr: 'Déclaration commune (projet)', es: 'Declaración conjunta (proyecto)' },
  parts: [
    {
      id: 'preamble',
      heading: { en: 'Preamble', fr: 'Préambule', es: 'Preámbulo' },
      text: {
        en: paragraphs(
          'The delegations of Canada and Mexico, meeting in Mexico City on October 14 and 15, 2027, for their third annual meeting,',
          'Mindful of the ties between their peoples and of more than twenty years of work by their working groups in government, business, universities and communities,'
        ),
        fr: paragraphs(
          'Les délégations du Canada et du Mexique, réunies à Mexico les 14 et 15 octobre 2027 pour leur troisième réunion annuelle,',
          'Conscientes des liens entre leurs peuples et de plus de vingt années de travaux de leurs groupes de travail au sein des gouvernements, des entreprises, des universités et des collectivités,'
        ),
        es: paragraphs(
          'Las delegaciones de México y Canadá, reunidas en la Ciudad de México los días 14 y 15 de octubre de 2027 con motivo de su tercera reunión anual,',
          'Conscientes de los lazos entre sus pueblos y de más de veinte años de labor de sus grupos de trabajo en gobiernos, empresas, universidades y comunidades,'
        )
      }
    },
    {
      id: 'decisions',
      heading: { en: 'Decisions', fr: 'Décisions', es: 'Acuerdos' },
      text: {
        en: list(
          'Welcome the results of the eight working groups and thank their co-chairs;',
          'Adopt the priorities for 2028, each with an owner in both countries, a date and an indicator;',
          'Decide to review the open commitments every quarter and to publish the result in three languages;',
          'Accept with thanks the invitation of Canada to hold the fourth annual meeting in 2028.'
        ),
        fr: list(
          'Accueillent avec satisfaction les résultats des huit groupes de travail et remercient leurs coprésidentes et coprésidents;',
          'Adoptent les priorités pour 2028, chacune assortie de responsables dans les deux pays, d’une date et d’un indicateur;',
          'Décident de faire chaque trimestre le point sur les engagements ouverts et d’en publier le résultat en trois langues;',
          'Acceptent avec gratitude l’invitation du Canada à tenir la quatrième réunion annuelle en 2028.'
        ),
        es: list(
          'Reciben con beneplácito los resultados de los ocho grupos de trabajo y agradecen a sus copresidentas y copresidentes;',
          'Aprueban las prioridades para 2028, cada una con responsables en ambos países, fecha e indicador;',
          'Deciden revisar cada trimestre los compromisos abiertos y publicar el resultado en tres idiomas;',
          'Aceptan con gratitud la invitación de Canadá para celebrar la cuarta reunión anual en 2028.'
        )
      }
    },
    {
      id: 'final-clause',
      heading: { en: 'Final clause', fr: 'Clause finale', es: 'Cláusula final' },
      text: {
        en: 'Done in Mexico City on October 15, 2027, in English, French and Spanish, each version being equally valid.',
        fr: 'Fait à Mexico le 15 octobre 2027, en français, en anglais et en espagnol, chaque version faisant également foi.',
        es: 'Hecha en la Ciudad de México el 15 de octubre de 2027, en español, inglés y francés, siendo todas las versiones igualmente válidas.'
      }
    }
  ]
}

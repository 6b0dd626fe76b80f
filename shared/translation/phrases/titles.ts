import { STANDARD_LINES } from '#shared/domain/item/standard-agenda.ts'
import type { AgendaPart, Lead, Purpose } from '#shared/domain/item/schema.ts'
import type { StandardPhrase } from './phrase.ts'

type TitleLine = readonly [id: string, part: AgendaPart, purpose: Purpose | null, lead: Lead | null, minutes: number | null, en: string, fr: string, es: string]

/** Minutes are the usual ones (PRODUCT, "Agenda"). */
const LINES: readonly TitleLine[] = [
  ['call-to-order', 'opening', null, 'hostFirst', 5, 'Call to order', 'Ouverture de la séance', 'Inicio de la sesión'],
  ['welcome', 'opening', null, 'hostFirst', 10, 'Welcome remarks', 'Mot de bienvenue', 'Palabras de bienvenida'],
  ['opening-remarks', 'opening', null, 'hostFirst', 15, 'Opening remarks by the heads of delegation', 'Mots d’ouverture des chefs de délégation', 'Palabras de apertura de las jefaturas de delegación'],
  ['introductions', 'opening', 'information', 'hostFirst', 10, 'Introduction of participants', 'Présentation des participantes et des participants', 'Presentación de las y los participantes'],
  ['housekeeping', 'opening', 'information', 'hostFirst', 5, 'Practical information', 'Renseignements pratiques', 'Información práctica'],
  ['keynote', 'opening', 'information', null, 20, 'Keynote address', 'Discours principal', 'Conferencia magistral'],
  ['adoption-minutes', 'previousRecord', 'decision', 'hostFirst', 5, 'Adoption of the minutes of the previous meeting', 'Adoption du procès-verbal de la réunion précédente', 'Aprobación del acta de la reunión anterior'],
  ['matters-arising', 'mattersArising', 'discussion', 'hostFirst', 10, 'Matters arising', 'Suites à donner au procès-verbal', 'Asuntos pendientes del acta anterior'],
  ['open-commitments', 'mattersArising', 'information', 'hostFirst', 15, 'Review of open commitments', 'Examen des engagements en cours', 'Revisión de los compromisos pendientes'],
  ['take-stock', 'mattersArising', 'discussion', 'hostFirst', 20, 'Taking stock of progress', 'Point sur les progrès accomplis', 'Balance de los avances'],
  ['state-of-relations', 'substantive', 'discussion', 'hostFirst', 20, 'State of bilateral relations', 'État des relations bilatérales', 'Estado de las relaciones bilaterales'],
  ['group', 'substantive', 'discussion', 'coChairs', 120, 'Working group: {group}', 'Groupe de travail\u00A0: {group}', 'Grupo de trabajo: {group}'],
  ['group-report', 'substantive', 'information', 'coChairs', 10, 'Report of the working group: {group}', 'Compte rendu du groupe de travail\u00A0: {group}', 'Informe del grupo de trabajo: {group}'],
  ['group-mandate', 'substantive', 'decision', 'coChairs', 15, 'Review of the mandate of the working group', 'Examen du mandat du groupe de travail', 'Revisión del mandato del grupo de trabajo'],
  ['work-plan', 'substantive', 'decision', 'coChairs', 20, 'Adoption of the work plan', 'Adoption du plan de travail', 'Aprobación del plan de trabajo'],
  ['work-plan-year', 'substantive', 'decision', 'coChairs', 20, 'Work plan for {year}', 'Plan de travail pour {year}', 'Plan de trabajo para {year}'],
  ['action-plan', 'substantive', 'decision', 'hostFirst', 30, 'Adoption of the action plan', 'Adoption du plan d’action', 'Aprobación del plan de acción'],
  ['indicators', 'substantive', 'discussion', 'coChairs', 15, 'Indicators and targets', 'Indicateurs et cibles', 'Indicadores y metas'],
  ['private-sector', 'substantive', 'discussion', 'coChairs', 20, 'Views of the private sector', 'Point de vue du secteur privé', 'Perspectiva del sector privado'],
  ['stakeholders', 'substantive', 'discussion', 'coChairs', 20, 'Dialogue with stakeholders', 'Dialogue avec les intervenants', 'Diálogo con las partes interesadas'],
  ['best-practices', 'substantive', 'information', 'coChairs', 20, 'Exchange of best practices', 'Échange de pratiques exemplaires', 'Intercambio de mejores prácticas'],
  ['new-group', 'substantive', 'decision', 'hostFirst', 15, 'Creation of a new working group', 'Création d’un nouveau groupe de travail', 'Creación de un nuevo grupo de trabajo'],
  ['co-chairs', 'substantive', 'decision', 'hostFirst', 10, 'Appointment of co-chairs', 'Nomination des coprésidentes et des coprésidents', 'Designación de las copresidencias'],
  ['conclusions', 'substantive', 'decision', 'hostFirst', 15, 'Conclusions and recommendations', 'Conclusions et recommandations', 'Conclusiones y recomendaciones'],
  ['joint-statement', 'substantive', 'decision', 'hostFirst', 10, 'Adoption of the joint statement', 'Adoption de la déclaration commune', 'Aprobación de la declaración conjunta'],
  ['annual-report', 'substantive', 'decision', 'hostFirst', 10, 'Approval of the annual report', 'Approbation du rapport annuel', 'Aprobación del informe anual'],
  ['budget', 'substantive', 'decision', 'hostFirst', 15, 'Resources and funding', 'Ressources et financement', 'Recursos y financiamiento'],
  ['calendar', 'nextMeeting', 'discussion', 'hostFirst', 5, 'Calendar of activities', 'Calendrier des activités', 'Calendario de actividades'],
  ['next-meeting-date', 'nextMeeting', 'decision', 'hostFirst', 5, 'Date and place of the next meeting', 'Date et lieu de la prochaine réunion', 'Fecha y sede de la próxima reunión'],
  ['next-meeting-country', 'nextMeeting', 'decision', 'hostFirst', 5, 'Next meeting: {country}, {year}', 'Prochaine réunion\u00A0: {country}, {year}', 'Próxima reunión: {country}, {year}'],
  ['next-steps', 'nextMeeting', 'decision', 'hostFirst', 10, 'Next steps', 'Prochaines étapes', 'Próximos pasos'],
  ['hand-over', 'close', 'information', 'hostFirst', 10, 'Hand-over to the next host', 'Passation au prochain pays hôte', 'Traspaso al próximo país anfitrión'],
  ['summary', 'close', 'information', 'hostFirst', 10, 'Summary of decisions', 'Relevé des décisions', 'Relación de acuerdos'],
  ['closing-remarks', 'close', null, 'hostFirst', 15, 'Closing remarks by the heads of delegation', 'Mots de clôture des chefs de délégation', 'Palabras de clausura de las jefaturas de delegación']
]

/** Titles of items: the lines of the standard agenda first, in its order, then others. */
export const TITLE_PHRASES: readonly StandardPhrase[] = [
  ...STANDARD_LINES.map(({ id, title, ...facts }) => ({ id: `title-${id}`, kind: 'title' as const, text: title, facts })),
  ...LINES.map(([id, part, purpose, lead, minutes, en, fr, es]) => ({
    id: `title-${id}`, kind: 'title' as const, text: { en, fr, es }, facts: { part, purpose, lead, minutes }
  }))
]

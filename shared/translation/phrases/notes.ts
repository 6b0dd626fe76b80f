import { phrasesOf } from './phrase.ts'

/** Annotations: what the chair does, what the meeting is asked, what lies before it. */
export const NOTE_PHRASES = phrasesOf('note', [
  ['invited-open', 'The co-chairs will be invited to open the meeting.', 'Les coprésidences seront invitées à ouvrir la réunion.', 'Se invitará a las copresidencias a inaugurar la reunión.'],
  ['invited-report', 'The co-chairs will be invited to report on the results of the past year.', 'Les coprésidences seront invitées à rendre compte des résultats de l’année écoulée.', 'Se invitará a las copresidencias a informar sobre los resultados del último año.'],
  ['invited-present', 'The co-chairs will be invited to present the work plan of their group.', 'Les coprésidences seront invitées à présenter le plan de travail de leur groupe.', 'Se invitará a las copresidencias a presentar el plan de trabajo de su grupo.'],
  ['invited-comment', 'Participants will be invited to comment.', 'Les participantes et les participants seront invités à faire part de leurs observations.', 'Se invitará a las y los participantes a formular comentarios.'],
  ['asked-adopt', 'The meeting is asked to adopt the agenda.', 'La réunion est invitée à adopter l’ordre du jour.', 'Se solicita a la reunión aprobar el orden del día.'],
  ['asked-approve-minutes', 'The meeting is asked to approve the minutes of the previous meeting.', 'La réunion est invitée à approuver le procès-verbal de la réunion précédente.', 'Se solicita a la reunión aprobar el acta de la reunión anterior.'],
  ['asked-decide', 'The meeting is asked to decide on the proposals of the co-chairs.', 'La réunion est invitée à se prononcer sur les propositions des coprésidences.', 'Se solicita a la reunión decidir sobre las propuestas de las copresidencias.'],
  ['asked-note', 'The meeting is asked to take note of the report.', 'La réunion est invitée à prendre note du rapport.', 'Se solicita a la reunión tomar nota del informe.'],
  ['asked-priorities', 'The meeting is asked to agree on the priorities for the coming year.', 'La réunion est invitée à convenir des priorités de l’année à venir.', 'Se solicita a la reunión acordar las prioridades para el próximo año.'],
  ['host-first', 'The head of delegation of the host country speaks first.', 'La parole est d’abord donnée à la délégation du pays hôte.', 'La delegación del país anfitrión hace uso de la palabra en primer término.'],
  ['minutes-each', '{minutes} minutes for each delegation.', '{minutes} minutes par délégation.', '{minutes} minutos para cada delegación.'],
  ['minutes-group', '{minutes} minutes for each working group, questions included.', '{minutes} minutes par groupe de travail, questions comprises.', '{minutes} minutos para cada grupo de trabajo, incluidas las preguntas.'],
  ['circulated', 'The document was circulated before the meeting.', 'Le document a été distribué avant la réunion.', 'El documento se distribuyó antes de la reunión.'],
  ['will-be-circulated', 'The document will be distributed in the room.', 'Le document sera distribué en salle.', 'El documento se distribuirá en la sala.'],
  ['three-languages', 'The document is available in English, French and Spanish.', 'Le document est disponible en français, en anglais et en espagnol.', 'El documento está disponible en español, inglés y francés.'],
  ['equally-valid', 'Adopted in English, French and Spanish, each version being equally valid.', 'Adoptée en français, en anglais et en espagnol, chaque version faisant également foi.', 'Se aprueba en español, inglés y francés, siendo todas las versiones igualmente válidas.'],
  ['other-business', 'Items to be raised under other business are announced when the agenda is adopted.', 'Les questions diverses sont annoncées au moment de l’adoption de l’ordre du jour.', 'Los asuntos generales se anuncian al aprobarse el orden del día.'],
  ['discussion-follows', 'A discussion will follow.', 'Une discussion suivra.', 'Posteriormente se abrirá el diálogo.'],
  ['questions-follow', 'A period for questions will follow the presentation.', 'La présentation sera suivie d’une période de questions.', 'Después de la presentación habrá una sesión de preguntas y respuestas.'],
  ['no-discussion', 'For information; no discussion is expected.', 'Pour information; aucune discussion n’est prévue.', 'Para información; no se prevé discusión.'],
  ['in-camera', 'Heads of delegation only.', 'Réservé aux chefs de délégation.', 'Solo jefaturas de delegación.'],
  ['open-press', 'Open to the press.', 'Ouvert à la presse.', 'Abierto a la prensa.'],
  ['closed-press', 'Closed to the press.', 'Fermé à la presse.', 'Cerrado a la prensa.'],
  ['interpretation', 'Simultaneous interpretation in English, French and Spanish.', 'Interprétation simultanée en français, en anglais et en espagnol.', 'Interpretación simultánea en español, inglés y francés.'],
  ['remote', 'Participants may also attend remotely.', 'Il est également possible de participer à distance.', 'También es posible participar a distancia.'],
  ['owner-date', 'Each commitment has an owner in both countries, a due date and an indicator.', 'Chaque engagement est assorti de responsables dans les deux pays, d’une échéance et d’un indicateur.', 'Cada compromiso tiene responsables en ambos países, una fecha límite y un indicador.'],
  ['next-host', 'The delegation of the next host country will propose dates and a place.', 'La délégation du prochain pays hôte proposera des dates et un lieu.', 'La delegación del próximo país anfitrión propondrá fechas y sede.'],
  ['photo-follows', 'The official photo will be taken at the end of the session.', 'La photo officielle sera prise à la fin de la séance.', 'La fotografía oficial se tomará al final de la sesión.']
])

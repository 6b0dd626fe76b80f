import { headingReader, type HeadingWords } from '#shared/intake/table/headings.ts'
import type { Table, TableKind } from '#shared/intake/table/table.ts'

/** What a column of a programme can hold. `time` is a start, or a whole range such as "9:00–10:30". */
export type Column = 'id' | 'title' | 'description' | 'day' | 'time' | 'start' | 'end' | 'minutes' | 'hours' | 'room' | 'group' | 'kind' | 'status' | 'people'

/** Columns that may stand there once in each language. */
const WRITTEN: ReadonlySet<Column> = new Set<Column>(['title', 'description'])

/** As ministries head their programmes, folded, parted by `|`. */
const HEADINGS: HeadingWords<Column> = {
  en: {
    id: 'id|session id|event id|uid|guid|reference|ref|code|session code',
    title: 'title|session|session title|title of session|name of session|session name|activity|event|item|topic|subject|meeting|agenda item|programme item|program item',
    description: 'description|details|summary|abstract|content|contents|about',
    day: 'day|date|session date|date of session',
    time: 'time|times|schedule|hour|hours|time slot|timeslot|slot|start and end|start end|from to',
    start: 'start|starts|start time|from|begin|begins|beginning|start at|time start',
    end: 'end|ends|end time|to|until|finish|finishes|time end',
    minutes: 'minutes|min|duration|length|duration min|duration minutes|duration in minutes|length min|length in minutes|mins',
    hours: 'duration h|duration hours|duration in hours|length in hours',
    room: 'room|location|place|venue|where|hall|room name|meeting room',
    group: 'group|working group|wg|track|stream|theme|committee',
    kind: 'type|kind|type of session|session type|format',
    status: 'status|state|confirmed',
    people: 'speaker|speakers|panellists|panelists|presenter|presenters'
  },
  fr: {
    id: 'id|identifiant|identifiant de la seance|reference|ref|code|uid|guid',
    title: 'titre|seance|titre de la seance|nom de la seance|activite|evenement|sujet|objet|intitule|point|point a l ordre du jour|reunion|rencontre|session|titre de l activite',
    description: 'description|details|resume|contenu|a propos',
    day: 'jour|date|journee|date de la seance',
    time: 'heure|heures|horaire|plage|plage horaire|debut et fin|debut fin|de a|creneau',
    start: 'debut|heure de debut|commence|de|commencement|heure debut',
    end: 'fin|heure de fin|a|jusqu a|se termine|heure fin',
    minutes: 'minutes|min|duree|duree min|duree minutes|duree en minutes',
    hours: 'duree h|duree heures|duree en heures',
    room: 'salle|lieu|endroit|local|nom de la salle|emplacement|salle de reunion',
    group: 'groupe|groupe de travail|gt|volet|theme|comite|filiere',
    kind: 'type|genre|type de seance|type d activite|categorie|format',
    status: 'statut|etat|confirmee',
    people: 'intervenant|intervenante|intervenants|intervenantes|conferencier|conferenciere|conferenciers|panelistes|orateur|orateurs|presentateur|presentateurs'
  },
  es: {
    id: 'id|identificador|clave|referencia|ref|codigo|uid|guid|folio',
    title: 'titulo|sesion|titulo de la sesion|nombre de la sesion|actividad|evento|tema|asunto|punto|reunion|nombre de la actividad|titulo de la actividad',
    description: 'descripcion|detalles|resumen|contenido|acerca de',
    day: 'dia|fecha|jornada|fecha de la sesion',
    time: 'hora|horas|horario|inicio y fin|inicio fin|de a|franja horaria|franja',
    start: 'inicio|hora de inicio|comienzo|comienza|empieza|desde|hora inicio|hora inicial',
    end: 'fin|hora de fin|final|termino|hora de termino|termina|hasta|hora fin|hora final|conclusion',
    minutes: 'minutos|min|duracion|duracion min|duracion minutos|duracion en minutos',
    hours: 'duracion h|duracion horas|duracion en horas',
    room: 'sala|salon|lugar|ubicacion|sede|recinto|nombre de la sala|sala de reuniones',
    group: 'grupo|grupo de trabajo|gt|eje|comite|mesa|mesa de trabajo',
    kind: 'tipo|tipo de sesion|tipo de actividad|clase|categoria|formato',
    status: 'estatus|estado|situacion|confirmada',
    people: 'ponente|ponentes|orador|oradora|oradores|panelistas|expositor|expositora|expositores'
  }
}

const readHeading = headingReader(HEADINGS, WRITTEN)

/** A list of sessions has titles, and something of when or where. */
export const SESSIONS: TableKind<Column> = {
  readHeading, written: WRITTEN, main: 'title',
  isEnough: (has) => has('title') && (['day', 'time', 'start', 'room', 'minutes'] as const).some(has)
}
export type SessionTable = Table<Column>

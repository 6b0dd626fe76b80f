import { headingReader, type HeadingWords } from '#shared/intake/table/headings.ts'
import type { Table, TableKind } from '#shared/intake/table/table.ts'

/** What a column of a list of commitments can hold. */
export type Column = 'reference' | 'group' | 'text' | 'who' | 'lead' | 'due' | 'state' | 'progress' | 'ended'

/** Columns that may stand there once in each language. */
export const WRITTEN = ['text', 'who', 'progress'] as const
export type WrittenColumn = (typeof WRITTEN)[number]

/** As secretariats and ministries head their lists of commitments, folded, parted by `|`. */
const HEADINGS: HeadingWords<Column> = {
  en: {
    reference: 'reference|ref|reference number|ref no|id|no|number|code|key|item no|commitment no|commitment number',
    group: 'group|working group|wg|committee|theme|area|pillar|concerns',
    text: 'commitment|commitments|action|actions|action item|action items|task|tasks|deliverable|deliverables|undertaking|wording|what|description|follow up action|agreed action|item|activity|outcome',
    who: 'who|who does it|owner|owners|responsible|responsible party|responsible parties|assigned to|organization|organisation|ministry|department|lead organization|action by|members',
    lead: 'side|lead|lead side|country|lead country|party|responsible side|side that answers for it',
    due: 'by|due|due date|due by|deadline|to be met by|target date|target|by when|when|completion date|expected completion|timeline',
    state: 'state|status|state of play|current status|completion status',
    progress: 'progress|where it stands|update|updates|progress to date|progress report|latest update|comments|comment|notes|remarks|status update|report|results',
    ended: 'ended on|ended|date ended|end date|completed|completed on|date completed|date closed|closed|closed on|met on|done on|finished on'
  },
  fr: {
    reference: 'reference|ref|numero de reference|no de reference|id|identifiant|no|numero|code|numero de l engagement',
    group: 'groupe|groupe de travail|gt|comite|theme|volet|domaine|pilier|concerne',
    text: 'engagement|engagements|mesure|mesures|mesure de suivi|action|actions|tache|taches|livrable|livrables|libelle|quoi|description|activite|resultat|point de suivi|suite a donner',
    who: 'responsable|responsables|qui|charge de|organisme responsable|organisme|ministere|ministere responsable|confie a|attribue a|titulaire|membres',
    lead: 'partie|pays|partie responsable|partie qui en repond|pays responsable|chef de file',
    due: 'echeance|echeancier|date d echeance|d ici|date limite|delai|date cible|date prevue|pour quand|quand|terme|a realiser d ici|a tenir d ici',
    state: 'etat|statut|etat d avancement|avancement|situation',
    progress: 'ou l on en est|progres|progres accomplis|progression|mise a jour|commentaire|commentaires|notes|remarques|observations|compte rendu|suivi|precisions|bilan',
    ended: 'clos le|date de cloture|cloture|termine le|date de fin|fin|acheve le|date d achevement|tenu le|realise le|complete le|termine'
  },
  es: {
    reference: 'referencia|ref|numero de referencia|id|identificador|clave|folio|no|num|numero|codigo|consecutivo|numero de compromiso',
    group: 'grupo|grupo de trabajo|gt|comite|tema|eje|mesa|mesa de trabajo|area|pilar|corresponde a',
    text: 'compromiso|compromisos|accion|acciones|tarea|tareas|entregable|entregables|redaccion|que|descripcion|actividad|actividades|resultado|seguimiento a|asunto',
    who: 'responsable|responsables|quien|quienes|encargado|encargada|encargados|dependencia|dependencias|dependencia responsable|secretaria|institucion|organismo|area responsable|asignado a|integrantes',
    lead: 'parte|pais|parte responsable|parte que responde|pais responsable|lado',
    due: 'plazo|fecha limite|vencimiento|fecha de vencimiento|para cuando|cuando|fecha compromiso|fecha de compromiso|fecha objetivo|fecha prevista|fecha de cumplimiento prevista|termino',
    state: 'estado|estatus|situacion|status|estado actual',
    progress: 'en que va|avance|avances|progreso|actualizacion|comentario|comentarios|notas|observaciones|informe|seguimiento|ultima actualizacion|resultados',
    ended: 'concluido el|concluido|fecha de conclusion|conclusion|terminado el|fecha de termino|fecha de cierre|cierre|cumplido el|fecha de cumplimiento|finalizado el|fecha de fin'
  }
}

/** A list of commitments says what is to be done with something more; ours may also come back without the words, with its references. */
export const COMMITMENTS: TableKind<Column> = {
  readHeading: headingReader(HEADINGS, new Set<Column>(WRITTEN), true),
  written: new Set<Column>(WRITTEN),
  main: 'text',
  isEnough: (has) =>
    has('text') ? (['reference', 'group', 'who', 'lead', 'due', 'state', 'progress', 'ended'] as const).some(has) : has('reference') && (['state', 'progress', 'due', 'ended'] as const).some(has)
}
export type CommitmentTable = Table<Column>

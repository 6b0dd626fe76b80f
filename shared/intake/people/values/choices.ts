import { fold } from '#shared/foundation/formats/fold.ts'
import type { Accreditation, Answer, Presence, Role } from '#shared/domain/attendance/schema.ts'
import type { Sector } from '#shared/domain/group/schema.ts'
import type { Level, OfficeRank } from '#shared/domain/person/schema.ts'

/** Fields whose values are words of the app's own. */
export interface Choices {
  role: Role
  answer: Answer
  presence: Presence
  accreditation: Accreditation
  sector: Sector
  level: Level
  officeRank: OfficeRank
}
export type ChoiceField = keyof Choices

/** How lists write each word in the three languages, folded; the names that the app itself shows are among them. */
const WORDS: { readonly [F in ChoiceField]: Readonly<Record<Choices[F], string>> } = {
  role: {
    head: 'head|head of delegation|hod|chef|cheffe|chef de delegation|cheffe de delegation|chef de la delegation|jefe de delegacion|jefa de delegacion|titular de la delegacion|jefe de la delegacion|jefa de la delegacion|titular|leader|chief of delegation|delegation head',
    alternate: 'alternate|alternate head|deputy head|deputy head of delegation|alternate head of delegation|suppleant|suppleante|chef suppleant|chef suppleante|chef suppleant ou suppleante|chef adjoint|chef adjoint de delegation|alterno|alterna|titular alterno|titular alterna|titular alterno o alterna|titular suplente|suplente|jefe alterno|jefa alterna|jefe adjunto|subjefe de delegacion',
    coChair: 'co chair|cochair|co chairs|group co chair|working group co chair|copresident|copresidente|copresidenta|co president|co presidente|co presidenta|co presidence|coprésidence|copresidence|copresidencia|copresident de groupe|copresidente de grupo',
    delegate: 'delegate|member|member of delegation|delegation member|participant|participante|membre|membre de la delegation|delegue|deleguee|delegado|delegada|integrante|integrante de la delegacion|miembro|miembro de la delegacion|asistente',
    expert: 'expert|experte|experto|experta|persona experta|expertise|technical expert|adviser|advisor|conseiller|conseillere|asesor|asesora|specialist|especialista|specialiste|subject matter expert',
    observer: 'observer|observateur|observatrice|observador|observadora|observation|observacion|guest|invite|invitee|invitado|invitada',
    interpreter: 'interpreter|interprete|conference interpreter|interprete de conference|interprete de conferencias',
    press: 'press|media|presse|medias|journalist|journaliste|prensa|medios|periodista|reporter|comunicacion social',
    staff: 'staff|support|support staff|personnel|personnel de soutien|personal|personal de apoyo|apoyo|secretariat|secretariado|logistics|logistique|logistica|protocol|protocole|protocolo|organizer|organisateur|organizador|security|securite|seguridad'
  },
  answer: {
    invited: 'invited|invitation sent|pending|no answer|no reply|awaiting reply|awaiting|invitation envoyee|invite|invitee|en attente|sans reponse|con invitacion|invitado|invitada|pendiente|sin respuesta',
    accepted: 'accepted|yes|y|confirmed|will attend|attending|accept|true|x|1|oui|confirme|confirmee|presence confirmee|accepte|acceptee|o|si|s|confirmado|confirmada|asistencia confirmada|asistira|acepta|aceptado|aceptada|✓|✔',
    tentative: 'tentative|maybe|to be confirmed|tbc|tbd|possible|provisional|peut etre|a confirmer|provisoire|quizas|tal vez|por confirmar|tentativo|tentativa|por definir',
    declined: 'declined|no|n|will not attend|not attending|regrets|decline|false|0|cancelled|canceled|non|absence annoncee|refuse|decline l invitation|n assistera pas|ne participera pas|annule|no asistira|declina|declino|rechazado|rechazada|cancelado|cancelada|no confirma'
  },
  presence: {
    inPerson: 'in person|onsite|on site|physical|in room|face to face|yes|true|en personne|en presentiel|presentiel|sur place|presencial|en persona|fisica|presencialmente',
    remote: 'remote|virtual|online|on line|virtually|by video|videoconference|zoom|teams|no|false|a distance|virtuel|virtuelle|en ligne|par video|distanciel|a distancia|remoto|remota|en linea|virtualmente|por video|webex'
  },
  accreditation: {
    none: 'none|not requested|no|non demandee|aucune|non|sin solicitar|no solicitada|ninguna',
    requested: 'requested|pending|in process|in progress|submitted|demandee|en cours|en attente|solicitada|en tramite|en proceso|pendiente',
    approved: 'approved|accredited|yes|ok|granted|approuvee|accreditee|accredite|acceptee|oui|aprobada|acreditada|acreditado|autorizada|si',
    refused: 'refused|denied|rejected|refusee|rejetee|rechazada|negada|denegada',
    badgeIssued: 'badge issued|badge delivered|badge printed|issued|insigne remis|insigne delivre|remis|gafete entregado|entregado|gafete impreso'
  },
  sector: {
    public: 'public|public sector|government|governmental|secteur public|gouvernement|publico|sector publico|gobierno|gubernamental',
    private: 'private|private sector|business|industry|secteur prive|prive|entreprise|privado|sector privado|empresarial|iniciativa privada|ip'
  },
  level: {
    federal: 'federal|federal government|federale|gouvernement federal|gobierno federal|nacional|national|federation',
    subnational: 'subnational|provincial|state|territorial|state or provincial|provincial or territorial|provinciale|provincial ou etatique|etatique|estatal|estatal o provincial|estado|province|provincia|infranational',
    municipal: 'municipal|city|local|municipality|municipale|ville|municipalite|ayuntamiento|municipio|alcaldia',
    business: 'business|company|corporation|corporate|firm|entreprise|societe|compagnie|empresa|compania|corporativo',
    association: 'association|industry association|chamber|chamber of commerce|business association|trade association|association de l industrie|chambre|chambre de commerce|asociacion|asociacion industrial|camara|camara empresarial|organismo empresarial|ngo|ong|osc',
    academic: 'academic|university|academia|college|milieu universitaire|universite|universitaire|academique|universidad|academica|academico|instituto',
    other: 'other|other organization|other organisation|autre|autre organisme|otro|otra|otra organizacion'
  },
  officeRank: {
    minister: 'minister|minister or equivalent|secretary of state|ministre|ministre ou equivalent|secretario|secretaria|titular de secretaria o equivalente|titular de secretaria|secretario de estado|secretaria de estado|governor|gobernador|gobernadora|premier',
    deputyMinister: 'deputy minister|dm|deputy minister or undersecretary|undersecretary|under secretary|sous ministre|sous ministre ou equivalent|subsecretario|subsecretaria|subsecretaria o equivalente',
    assistantDeputyMinister: 'assistant deputy minister|adm|assistant deputy minister or head of unit|head of unit|sous ministre adjoint|sous ministre adjointe|sous ministre adjoint e|sous ministre adjoint e ou chef d unite|sous ministre adjoint ou adjointe|sous ministre adjoint ou adjointe ou chef d unite|sma|jefe de unidad|jefa de unidad|titular de unidad|titular de unidad o equivalente',
    directorGeneral: 'director general|dg|directeur general|directrice generale|directeur general ou directrice generale|directora general|direccion general',
    director: 'director|directeur|directrice|directeur ou directrice|directora|director de area|directora de area|direccion de area|executive director',
    officer: 'officer|agent|agente|agent ou agente|analyst|analyste|analista|enlace|personal de enlace o apoyo|subdirector|subdirectora|jefe de departamento|jefa de departamento|policy officer|conseiller|conseillere|asesor|asesora'
  }
}

const tables = new Map<ChoiceField, Map<string, string>>()
for (const [field, words] of Object.entries(WORDS)) {
  const table = new Map<string, string>()
  for (const [choice, names] of Object.entries(words)) for (const name of [...names.split('|'), choice]) if (!table.has(plain(name))) table.set(plain(name), choice)
  tables.set(field as ChoiceField, table) // the keys of WORDS
}

/** The app's own word for what a cell says in any of the three languages, or null. */
export function readChoice<F extends ChoiceField>(field: F, text: string): Choices[F] | null {
  // A table holds the words of its own field only.
  return (tables.get(field)?.get(plain(text)) as Choices[F] | undefined) ?? null
}

function plain(text: string): string {
  const folded = fold(text).replace(/\(([^)]*)\)/gu, ' ')
  return folded.replace(/·|\.e\b/gu, ' ').replace(/[^\p{L}\p{N}✓✔]+/gu, ' ').trim()
}

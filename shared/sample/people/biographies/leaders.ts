import type { Trilingual } from '#shared/foundation/language.ts'

/** Heads of delegation and their alternates. */
export const LEADERS: Readonly<Record<string, Trilingual>> = {
  'ca-head': {
    en: 'Geneviève Marchand has been Assistant Deputy Minister for the Americas since 2025. She served in Lima, Brasília and Washington and led the Canadian team that drew up the work plans adopted in Gatineau. She grew up in Rimouski and holds a degree in law from Université Laurentia.',
    fr: 'Geneviève Marchand est sous-ministre adjointe pour les Amériques depuis 2025. Elle a été en poste à Lima, à Brasília et à Washington et a dirigé l’équipe canadienne qui a rédigé les plans de travail adoptés à Gatineau. Originaire de Rimouski, elle est diplômée en droit de l’Université Laurentia.',
    es: 'Geneviève Marchand es viceministra adjunta para las Américas desde 2025. Estuvo adscrita en Lima, Brasilia y Washington y dirigió el equipo canadiense que elaboró los planes de trabajo aprobados en Gatineau. Creció en Rimouski y es licenciada en Derecho por la Universidad Laurentia.'
  },
  'ca-alternate': {
    en: 'Daniel Sinclair was appointed Ambassador of Canada to Mexico in 2026. A member of Peguis First Nation, he joined the foreign service in 1999 and was previously ambassador in Santiago. He has visited 24 of the 32 states.',
    fr: 'Daniel Sinclair a été nommé ambassadeur du Canada au Mexique en 2026. Membre de la Première Nation de Peguis, il est entré au service extérieur en 1999 et a auparavant été ambassadeur à Santiago. Il a visité 24 des 32 États.',
    es: 'Daniel Sinclair fue nombrado embajador de Canadá en México en 2026. Integrante de la Primera Nación de Peguis, ingresó al servicio exterior en 1999 y antes fue embajador en Santiago. Ha visitado 24 de las 32 entidades federativas.'
  },
  'mx-head': {
    en: 'Mariana Castañeda Ibarra has been Undersecretary for North America since 2024. A career diplomat from Morelia, she was consul general in Montréal and taught international law for eight years. She chaired the first annual meeting under the new name of the Partnership.',
    fr: 'Mariana Castañeda Ibarra est sous-secrétaire pour l’Amérique du Nord depuis 2024. Diplomate de carrière originaire de Morelia, elle a été consule générale à Montréal et a enseigné le droit international pendant huit ans. Elle a présidé la première réunion annuelle tenue sous le nouveau nom du Partenariat.',
    es: 'Mariana Castañeda Ibarra es subsecretaria para América del Norte desde 2024. Diplomática de carrera originaria de Morelia, fue cónsul general en Montreal e impartió Derecho Internacional durante ocho años. Presidió la primera reunión anual celebrada con el nuevo nombre de la Asociación.'
  },
  'mx-alternate': {
    en: 'Jorge Alberto Solórzano Peniche is Director General for North America. Before that he headed the consular network in western Canada and the desk for border affairs. He comes from Mérida and writes on the history of railways.',
    fr: 'Jorge Alberto Solórzano Peniche est directeur général pour l’Amérique du Nord. Il a auparavant dirigé le réseau consulaire dans l’Ouest canadien et le bureau des affaires frontalières. Originaire de Mérida, il écrit sur l’histoire des chemins de fer.',
    es: 'Jorge Alberto Solórzano Peniche es director general para América del Norte. Antes encabezó la red consular en el oeste de Canadá y la oficina de asuntos fronterizos. Es originario de Mérida y escribe sobre historia de los ferrocarriles.'
  }
}

import { phrasesOf } from './phrase.ts'

/** Steps of the run of show. */
export const ACTION_PHRASES = phrasesOf('action', [
  ['doors', 'Doors open', 'Ouverture des portes', 'Apertura de puertas'],
  ['seated', 'Delegations take their seats', 'Les délégations prennent place', 'Las delegaciones toman sus lugares'],
  ['sound-check', 'Sound and interpretation check', 'Vérification du son et de l’interprétation', 'Prueba de sonido y de interpretación'],
  ['heads-enter', 'Heads of delegation enter', 'Entrée des chefs de délégation', 'Ingreso de las jefaturas de delegación'],
  ['anthems', 'National anthems', 'Hymnes nationaux', 'Himnos nacionales'],
  ['land', 'Land acknowledgement', 'Reconnaissance du territoire', 'Reconocimiento del territorio'],
  ['mc-opens', 'The master of ceremonies opens the session', 'La maîtrise de cérémonie ouvre la séance', 'La conducción del evento abre la sesión'],
  ['welcome-host', 'Welcome remarks by the host country', 'Mot de bienvenue du pays hôte', 'Palabras de bienvenida del país anfitrión'],
  ['reply', 'Reply by the visiting delegation', 'Réponse de la délégation invitée', 'Respuesta de la delegación visitante'],
  ['give-floor', 'The chair gives the floor to the co-chairs', 'La présidence donne la parole aux coprésidences', 'La presidencia concede la palabra a las copresidencias'],
  ['presentation', 'Presentation', 'Présentation', 'Presentación'],
  ['questions', 'Questions and answers', 'Période de questions', 'Preguntas y respuestas'],
  ['vote', 'The chair asks for agreement', 'La présidence demande l’assentiment', 'La presidencia solicita la conformidad'],
  ['signature', 'Signature of the documents', 'Signature des documents', 'Firma de los documentos'],
  ['gifts', 'Exchange of gifts', 'Échange de cadeaux', 'Intercambio de obsequios'],
  ['photo', 'Official photo of the heads of delegation', 'Photo officielle des chefs de délégation', 'Fotografía oficial de las jefaturas de delegación'],
  ['press-in', 'The press is admitted', 'Entrée de la presse', 'Ingreso de la prensa'],
  ['press-out', 'The press leaves the room', 'Sortie de la presse', 'Salida de la prensa'],
  ['close', 'The chair closes the session', 'La présidence lève la séance', 'La presidencia clausura la sesión']
])

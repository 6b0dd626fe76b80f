import type { SampleOutcome } from './outcome.ts'

const COMMITMENT = { group: 'energy', sort: 'commitment' } as const

export const ENERGY_OUTCOMES: readonly SampleOutcome[] = [
  {
    id: 'oc-energy-pumped-storage', ...COMMITMENT, lead: 'both', due: '2028-03-31', state: 'underWay', ended: null,
    text: {
      en: 'Inventory of sites for pumped storage',
      fr: 'Inventaire des sites de stockage par pompage',
      es: 'Inventario de sitios para almacenamiento por bombeo'
    },
    who: {
      en: 'SENER and Natural Resources Canada',
      fr: 'SENER et Ressources naturelles Canada',
      es: 'SENER y Ministerio de Recursos Naturales de Canadá'
    },
    progress: {
      en: 'Data of two states and one province still to come.',
      fr: 'Données de deux États et d’une province à venir.',
      es: 'Faltan los datos de dos estados y de una provincia.'
    }
  },
  {
    id: 'oc-energy-operators-second', ...COMMITMENT, lead: 'both', due: '2028-06-30', state: 'underWay', ended: null,
    text: {
      en: 'Second exchange of operators, eight people in each direction',
      fr: 'Deuxième échange d’exploitants, huit personnes dans chaque sens',
      es: 'Segundo intercambio de operadores, ocho personas en cada sentido'
    },
    who: { en: 'Grid operators of both countries', fr: 'Exploitants de réseau des deux pays', es: 'Operadores de red de ambos países' },
    progress: { en: 'Dates agreed, visas under way.', fr: 'Dates convenues, visas en cours.', es: 'Fechas acordadas, visas en trámite.' }
  },
  {
    id: 'oc-energy-methane-note', ...COMMITMENT, lead: 'both', due: '2027-12-15', state: 'underWay', ended: null,
    text: {
      en: 'Common note on methane measurement at the three sites that differ',
      fr: 'Note commune sur la mesure du méthane aux trois sites divergents',
      es: 'Nota común sobre la medición de metano en los tres sitios con diferencias'
    },
    who: { en: 'Both ministries', fr: 'Les deux ministères', es: 'Ambas dependencias' },
    progress: { en: 'First draft received.', fr: 'Première version reçue.', es: 'Se recibió el primer borrador.' }
  },
  {
    id: 'oc-energy-storage-register', ...COMMITMENT, lead: 'both', due: '2028-01-31', state: 'underWay', ended: null,
    text: {
      en: 'Register of storage projects open to investors, updated every quarter',
      fr: 'Registre trimestriel des projets de stockage ouverts aux investisseurs',
      es: 'Registro trimestral de proyectos de almacenamiento abiertos a la inversión'
    },
    who: { en: 'Almacena Norte and Boreal Grid Storage', fr: 'Almacena Norte et Stockage Réseau Boréal', es: 'Almacena Norte y Boreal Grid Storage' },
    progress: { en: 'Test version online since May.', fr: 'Version d’essai en ligne depuis mai.', es: 'Versión de prueba en línea desde mayo.' }
  },
  {
    id: 'oc-energy-battery-handbook', ...COMMITMENT, lead: 'both', due: '2027-03-31', state: 'met', ended: '2027-03-17',
    text: {
      en: 'Joint handbook on the connection of batteries, in three languages',
      fr: 'Guide commun sur le raccordement des batteries, en trois langues',
      es: 'Guía conjunta para la conexión de baterías, en tres idiomas'
    },
    who: {
      en: 'SENER and Natural Resources Canada',
      fr: 'SENER et Ressources naturelles Canada',
      es: 'SENER y Ministerio de Recursos Naturales de Canadá'
    },
    progress: {
      en: '64 pages; used in four tenders.',
      fr: '64 pages; a servi dans quatre appels d’offres.',
      es: '64 páginas; ya se usó en cuatro licitaciones.'
    }
  },
  {
    id: 'oc-energy-operators-first', ...COMMITMENT, lead: 'both', due: '2027-05-31', state: 'met', ended: '2027-05-14',
    text: {
      en: 'First exchange of operators, three weeks in the control rooms of the other country',
      fr: 'Premier échange d’exploitants, trois semaines dans les salles de commande de l’autre pays',
      es: 'Primer intercambio de operadores, tres semanas en las salas de control del otro país'
    },
    who: { en: 'Grid operators of both countries', fr: 'Exploitants de réseau des deux pays', es: 'Operadores de red de ambos países' },
    progress: {
      en: 'Six operators from Mexico and five from Canada took part.',
      fr: 'Six exploitants du Mexique et cinq du Canada y ont pris part.',
      es: 'Participaron seis operadores de México y cinco de Canadá.'
    }
  },
  {
    id: 'oc-energy-methane-comparison', ...COMMITMENT, lead: 'both', due: '2027-04-30', state: 'met', ended: '2027-04-23',
    text: {
      en: 'Comparison of the methods of measuring methane at 12 sites',
      fr: 'Comparaison des méthodes de mesure du méthane sur 12 sites',
      es: 'Comparación de los métodos de medición de metano en 12 sitios'
    },
    who: { en: 'Both ministries', fr: 'Les deux ministères', es: 'Ambas dependencias' },
    progress: {
      en: 'The methods differ by less than 8% at nine sites; the causes of the other three are known.',
      fr: 'Écart de moins de 8 % dans neuf cas; les causes des trois autres sont connues.',
      es: 'Diferencia menor a 8 % en nueve sitios; se conocen las causas de los otros tres.'
    }
  }
]

import type { Country } from '#shared/foundation/country.ts'
import type { Trilingual } from '#shared/foundation/language.ts'
import type { Mode } from '../meeting/schema.ts'

export interface PastMeeting {
  when: string
  host: Country
  ordinal?: number
  city?: Trilingual
  mode?: Mode
  note?: Trilingual
}

const SECOND_IN_2006: Trilingual = {
  en: 'The second meeting of 2006.',
  fr: 'La deuxième réunion de 2006.',
  es: 'La segunda reunión de 2006.'
}

/**
 * The meetings on record. Two fell in 2006; the meeting of 2020 is called the 16th although more are listed before it,
 * so that no other ordinal is given here.
 */
export const PAST_MEETINGS: readonly PastMeeting[] = [
  {
    when: '2004-10',
    host: 'CA',
    city: { en: 'Ottawa', fr: 'Ottawa', es: 'Ottawa' },
    note: { en: 'Launch of the Partnership.', fr: 'Lancement du Partenariat.', es: 'Lanzamiento de la Alianza.' }
  },
  { when: '2005-09', host: 'CA' },
  { when: '2006-03', host: 'MX' },
  { when: '2006-10', host: 'CA', note: SECOND_IN_2006 },
  { when: '2007-03', host: 'MX' },
  { when: '2008-03', host: 'CA' },
  { when: '2009-03', host: 'MX' },
  { when: '2010-04', host: 'CA' },
  { when: '2011-04', host: 'MX' },
  { when: '2012-05', host: 'CA' },
  { when: '2013-07', host: 'MX' },
  { when: '2014-09', host: 'CA' },
  { when: '2015-11', host: 'MX' },
  { when: '2016-11', host: 'CA' },
  { when: '2017-11', host: 'MX' },
  { when: '2018-10', host: 'CA' },
  { when: '2019-11', host: 'MX' },
  {
    when: '2020-11-26',
    host: 'CA',
    ordinal: 16,
    mode: 'virtual',
    note: {
      en: 'The first virtual meeting, with more than 100 people at its opening. Gender equality was at its centre, and every group met during the meeting or on its margins.',
      fr: 'Première réunion virtuelle; plus de 100 personnes ont suivi l’ouverture. L’égalité des genres était au cœur des travaux, et chaque groupe s’est réuni pendant la réunion ou en marge de celle-ci.',
      es: 'Primera reunión virtual, con más de 100 personas en la apertura. La igualdad de género ocupó el centro de los trabajos y todos los grupos se reunieron durante la reunión o al margen de ella.'
    }
  },
  {
    when: '2021',
    host: 'MX',
    note: {
      en: 'Announced at the meeting of 2020; date and city to be completed.',
      fr: 'Annoncée à la réunion de 2020; date et ville à préciser.',
      es: 'Anunciada en la reunión de 2020; fecha y ciudad por precisar.'
    }
  }
]

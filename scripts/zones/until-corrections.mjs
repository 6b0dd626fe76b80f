/**
 * The package `tzdata` writes the UNTIL of a zone line as milliseconds and loses three things on the way: a year alone
 * ("2010") becomes its last day instead of its first, the clock letter (`2:00s`, `1:00u`) is dropped, and "lastSun"
 * becomes the first of the month. Without mending, Winnipeg would be an hour wrong in the summer of 2006 and Nuuk in
 * 2023. Compared line by line with the database's own `tzdata.zi` for every UNTIL since 2000.
 */

/** Zone → until as the package has it → until as the IANA database has it. @type {Record<string, Record<string, string>>} */
const AS_IN_THE_DATABASE = {
  'America/Nuuk': { '2023-03-26T01:00': '2023-03-26T01:00u', '2023-10-29T01:00': '2023-10-29T01:00u' },
  'Antarctica/Casey': { '2012-02-21T17:00': '2012-02-21T17:00u' },
  'Antarctica/Davis': { '2010-03-10T20:00': '2010-03-10T20:00u', '2012-02-21T20:00': '2012-02-21T20:00u' },
  'Asia/Almaty': { '2004-10-31T02:00': '2004-10-31T02:00s' },
  'Asia/Amman': { '2022-10-28T00:00': '2022-10-28T00:00s' },
  'Asia/Aqtau': { '2004-10-31T02:00': '2004-10-31T02:00s' },
  'Asia/Aqtobe': { '2004-10-31T02:00': '2004-10-31T02:00s' },
  'Asia/Atyrau': { '2004-10-31T02:00': '2004-10-31T02:00s' },
  'Asia/Famagusta': { '2017-10-29T01:00': '2017-10-29T01:00u' },
  'Asia/Khandyga': { '2011-09-13T00:00': '2011-09-13T00:00s' },
  'Asia/Oral': { '2004-10-31T02:00': '2004-10-31T02:00s' },
  'Asia/Qostanay': { '2004-10-31T02:00': '2004-10-31T02:00s' },
  'Asia/Tbilisi': { '2005-03-01T02:00': '2005-03-27T02:00' },
  'Asia/Ust-Nera': { '2011-09-13T00:00': '2011-09-13T00:00s' },
  'Europe/Istanbul': {
    '2011-03-27T01:00': '2011-03-27T01:00u',
    '2011-03-28T01:00': '2011-03-28T01:00u',
    '2014-03-30T01:00': '2014-03-30T01:00u',
    '2014-03-31T01:00': '2014-03-31T01:00u',
    '2015-10-25T01:00': '2015-10-25T01:00u',
    '2015-11-08T01:00': '2015-11-08T01:00u'
  },
  'Pacific/Norfolk': { '2015-10-04T02:00': '2015-10-04T02:00s' }
}

/**
 * The UNTIL of a line, mended: local time `YYYY-MM-DDTHH:MM`, with `s` or `u` when it is not the wall's. No zone has ended
 * a line at 00:00 on a 31 December since 2000, so that moment is always a year alone.
 *
 * @param {string} zone
 * @param {string} until as the package has it
 * @returns {string}
 */
export function mendedUntil(zone, until) {
  return AS_IN_THE_DATABASE[zone]?.[until] ?? until.replace('-12-31T00:00', '-01-01T00:00')
}

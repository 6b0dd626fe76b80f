/**
 * Provinces and territories in order of precedence, by their entry into Confederation and then by population (Canadian
 * Heritage, "Order of precedence"; PRODUCT, "People").
 */
const PROVINCES = ['ON', 'QC', 'NS', 'NB', 'MB', 'BC', 'PE', 'SK', 'AB', 'NL', 'NT', 'YT', 'NU']

/** Mexican states have no precedence among themselves: by their names in Spanish, Ciudad de México and México by those names. */
const STATES = [
  'AGU', 'BCN', 'BCS', 'CAM', 'CHP', 'CHH', 'CMX', 'COA', 'COL', 'DUR', 'GUA', 'GRO', 'HID', 'JAL', 'MEX', 'MIC', 'MOR', 'NAY', 'NLE', 'OAX', 'PUE', 'QUE',
  'ROO', 'SLP', 'SIN', 'SON', 'TAB', 'TAM', 'TLA', 'VER', 'YUC', 'ZAC'
]

/** ISO 3166-2 codes of both countries in the order in which their governments are named. */
export const SUBDIVISION_ORDER: readonly string[] = [...PROVINCES.map((code) => `CA-${code}`), ...STATES.map((code) => `MX-${code}`)]

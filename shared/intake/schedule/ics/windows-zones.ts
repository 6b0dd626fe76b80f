/**
 * The names that Windows, and so Outlook, gives to the zones of the two countries and their neighbour, with the IANA zone of
 * each. Source: Unicode CLDR, `windowsZones.xml`, territories CA, MX and US.
 */
export const WINDOWS_ZONES: Readonly<Record<string, string>> = {
  'Newfoundland Standard Time': 'America/St_Johns',
  'Atlantic Standard Time': 'America/Halifax',
  'Eastern Standard Time': 'America/Toronto',
  'Eastern Standard Time (Mexico)': 'America/Cancun',
  'US Eastern Standard Time': 'America/Indiana/Indianapolis',
  'Central Standard Time': 'America/Winnipeg',
  'Central Standard Time (Mexico)': 'America/Mexico_City',
  'Canada Central Standard Time': 'America/Regina',
  'Central America Standard Time': 'America/Guatemala',
  'Mountain Standard Time': 'America/Edmonton',
  'Mountain Standard Time (Mexico)': 'America/Mazatlan',
  'US Mountain Standard Time': 'America/Phoenix',
  'Pacific Standard Time': 'America/Vancouver',
  'Pacific Standard Time (Mexico)': 'America/Tijuana',
  'Yukon Standard Time': 'America/Whitehorse',
  'Alaskan Standard Time': 'America/Anchorage'
}

import type agenda from '#locales/en/agenda.json'
import type app from '#locales/en/app.json'
import type checks from '#locales/en/checks.json'
import type codes from '#locales/en/codes.json'
import type groups from '#locales/en/groups.json'
import type history from '#locales/en/history.json'
import type historySentences from '#locales/en/history-sentences.json'
import type notices from '#locales/en/notices.json'
import type overview from '#locales/en/overview.json'
import type packs from '#locales/en/packs.json'
import type palette from '#locales/en/palette.json'
import type partnership from '#locales/en/partnership.json'
import type plan from '#locales/en/plan.json'
import type print from '#locales/en/print.json'
import type rooms from '#locales/en/rooms.json'
import type sessions from '#locales/en/sessions.json'
import type settings from '#locales/en/settings.json'
import type timetable from '#locales/en/timetable.json'
import type ui from '#locales/en/ui.json'
import type welcome from '#locales/en/welcome.json'

/**
 * Makes every key of `t('…')` a type. A new feature adds its file in locales/en, fr and es, an import above and a line
 * below; a test reminds of it. Loading needs nothing: whatever lies in locales/<language> is in that language's chunk.
 */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    resources: {
      agenda: typeof agenda
      app: typeof app
      checks: typeof checks
      codes: typeof codes
      groups: typeof groups
      history: typeof history
      'history-sentences': typeof historySentences
      notices: typeof notices
      overview: typeof overview
      packs: typeof packs
      palette: typeof palette
      partnership: typeof partnership
      plan: typeof plan
      print: typeof print
      rooms: typeof rooms
      sessions: typeof sessions
      settings: typeof settings
      timetable: typeof timetable
      ui: typeof ui
      welcome: typeof welcome
    }
  }
}

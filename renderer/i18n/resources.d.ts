import type agenda from '#locales/en/agenda.json'
import type aids from '#locales/en/aids.json'
import type app from '#locales/en/app.json'
import type balance from '#locales/en/balance.json'
import type checks from '#locales/en/checks.json'
import type closing from '#locales/en/closing.json'
import type codes from '#locales/en/codes.json'
import type documents from '#locales/en/documents.json'
import type exchange from '#locales/en/exchange.json'
import type findings from '#locales/en/findings.json'
import type followUp from '#locales/en/follow-up.json'
import type groups from '#locales/en/groups.json'
import type history from '#locales/en/history.json'
import type historySentences from '#locales/en/history-sentences.json'
import type importing from '#locales/en/import.json'
import type interpretation from '#locales/en/interpretation.json'
import type lists from '#locales/en/lists.json'
import type notices from '#locales/en/notices.json'
import type overview from '#locales/en/overview.json'
import type packs from '#locales/en/packs.json'
import type palette from '#locales/en/palette.json'
import type partnership from '#locales/en/partnership.json'
import type people from '#locales/en/people.json'
import type plan from '#locales/en/plan.json'
import type print from '#locales/en/print.json'
import type progress from '#locales/en/progress.json'
import type proposal from '#locales/en/proposal.json'
import type releases from '#locales/en/releases.json'
import type rooms from '#locales/en/rooms.json'
import type seating from '#locales/en/seating.json'
import type scheduleImport from '#locales/en/schedule-import.json'
import type sessions from '#locales/en/sessions.json'
import type settings from '#locales/en/settings.json'
import type terms from '#locales/en/terms.json'
import type timetable from '#locales/en/timetable.json'
import type translation from '#locales/en/translation.json'
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
      aids: typeof aids
      app: typeof app
      balance: typeof balance
      checks: typeof checks
      closing: typeof closing
      codes: typeof codes
      documents: typeof documents
      exchange: typeof exchange
      findings: typeof findings
      'follow-up': typeof followUp
      groups: typeof groups
      history: typeof history
      'history-sentences': typeof historySentences
      import: typeof importing
      interpretation: typeof interpretation
      lists: typeof lists
      notices: typeof notices
      overview: typeof overview
      packs: typeof packs
      palette: typeof palette
      partnership: typeof partnership
      people: typeof people
      plan: typeof plan
      print: typeof print
      progress: typeof progress
      proposal: typeof proposal
      releases: typeof releases
      rooms: typeof rooms
      seating: typeof seating
      'schedule-import': typeof scheduleImport
      sessions: typeof sessions
      settings: typeof settings
      terms: typeof terms
      timetable: typeof timetable
      translation: typeof translation
      ui: typeof ui
      welcome: typeof welcome
    }
  }
}

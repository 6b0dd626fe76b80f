import type app from '#locales/en/app.json'
import type checks from '#locales/en/checks.json'
import type codes from '#locales/en/codes.json'
import type historySentences from '#locales/en/history-sentences.json'
import type notices from '#locales/en/notices.json'
import type palette from '#locales/en/palette.json'
import type settings from '#locales/en/settings.json'
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
      app: typeof app
      checks: typeof checks
      codes: typeof codes
      'history-sentences': typeof historySentences
      notices: typeof notices
      palette: typeof palette
      settings: typeof settings
      ui: typeof ui
      welcome: typeof welcome
    }
  }
}

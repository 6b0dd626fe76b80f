import { namespacesOf, type Bundle } from '../bundle.ts'

/** Every sentence of the window in this language, as one chunk that is loaded when the language is chosen. */
export const bundle: Bundle = namespacesOf(
  import.meta.glob(['#locales/fr/*.json', '!**/cli.json', '!**/native.json', '!**/pack.json', '!**/units.json'], { eager: true, import: 'default' })
)

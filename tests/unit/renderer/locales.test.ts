import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { pseudoText } from '#renderer/i18n/pseudo.ts'

/** Plural forms that i18next asks for, by CLDR: French and Spanish have one for millions. */
const PLURALS: Record<Language, readonly string[]> = { en: ['one', 'other'], fr: ['one', 'many', 'other'], es: ['one', 'many', 'other'] }
const PLURAL = /_(zero|one|two|few|many|other)$/
/** Texts for a terminal, the native menu and printed pages: not loaded by i18next, and with plural forms of their own making. */
const BEYOND_THE_WINDOW = ['changes', 'cli', 'native', 'pack', 'units']

const folder = new URL('../../../locales/', import.meta.url).pathname
const namespaces = (language: Language): string[] =>
  readdirSync(join(folder, language))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort()

/** Every sentence of a namespace by its dotted key. */
function sentences(language: Language, namespace: string): Map<string, string> {
  const found = new Map<string, string>()
  const walk = (node: unknown, path: string): void => {
    if (typeof node === 'string') found.set(path, node)
    else if (typeof node === 'object' && node !== null) for (const [key, value] of Object.entries(node)) walk(value, path === '' ? key : `${path}.${key}`)
    else throw new Error(`${language}/${namespace}.json, ${path}: neither a text nor a group of texts`)
  }
  walk(JSON.parse(readFileSync(join(folder, language, `${namespace}.json`), 'utf8')), '')
  return found
}

const baseKeys = (map: Map<string, string>): string[] => [...new Set([...map.keys()].map((key) => key.replace(PLURAL, '')))].sort()
const placeholders = (text: string): string[] => [...text.matchAll(/\{\{\s*([\w.]+)/g)].map(([, name = '']) => name).sort()
const tags = (text: string): string[] => [...text.matchAll(/<\/?(\w+)>/g)].map(([tag]) => tag).sort()
const every = LANGUAGES.flatMap((language) => namespaces(language).map((namespace) => ({ language, namespace })))

test('LOCALES-1: the three languages have the same files', () => {
  expect(namespaces('fr')).toEqual(namespaces('en'))
  expect(namespaces('es')).toEqual(namespaces('en'))
})

test('LOCALES-2: every file that the window loads has its keys typed in renderer/i18n/resources.d.ts', () => {
  const declared = readFileSync(new URL('../../../renderer/i18n/resources.d.ts', import.meta.url), 'utf8')
  const missing = namespaces('en').filter((name) => !BEYOND_THE_WINDOW.includes(name) && !declared.includes(`#locales/en/${name}.json`))
  expect(missing).toEqual([])
})

test.each(every)('LOCALES-10: in $language/$namespace.json no key stands twice, for the second would hide the first', ({ language, namespace }) => {
  const text = readFileSync(join(folder, language, `${namespace}.json`), 'utf8')
  expect(text.trim()).toBe(JSON.stringify(JSON.parse(text), null, 2))
})

describe.each(namespaces('en'))('%s', (namespace) => {
  const english = sentences('en', namespace)

  test.each(['fr', 'es'] as const)('LOCALES-3: %s has the keys of English, no more and no fewer', (language) => {
    expect(baseKeys(sentences(language, namespace))).toEqual(baseKeys(english))
  })

  test.each(LANGUAGES)('LOCALES-4: %s has every plural form of its language', (language) => {
    if (BEYOND_THE_WINDOW.includes(namespace)) return
    const here = sentences(language, namespace)
    const plurals = [...new Set([...here.keys()].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')))]
    const wrong = plurals.filter((base) => {
      const forms = [...here.keys()].filter((key) => PLURAL.test(key) && key.replace(PLURAL, '') === base).map((key) => key.slice(base.length + 1))
      return forms.sort().join() !== [...PLURALS[language]].sort().join()
    })
    expect(wrong).toEqual([])
  })

  test.each(LANGUAGES)('LOCALES-5: %s has the placeholders and tags of English in every form', (language) => {
    const wrong = [...sentences(language, namespace)].filter(([key, text]) => {
      const base = key.replace(PLURAL, '')
      const model = english.get(key) ?? english.get(`${base}_other`) ?? ''
      const isOne = key.endsWith('_one')
      // "One field" may do without the number.
      const wanted = placeholders(model).filter((name) => !isOne || name !== 'count')
      const given = placeholders(text).filter((name) => !isOne || name !== 'count')
      return wanted.join() !== given.join() || tags(model).join() !== tags(text).join()
    })
    expect(wrong).toEqual([])
  })

  test.each(['fr', 'es'] as const)('LOCALES-6: nothing long in %s is the English sentence', (language) => {
    const same = [...sentences(language, namespace)].filter(
      ([key, text]) => text.replace(/\{\{.*?\}\}/g, '').length > 24 && english.get(key) === text
    )
    expect(same).toEqual([])
  })

  test('LOCALES-7: French is set as Canadian French is: no-break spaces inside « », before : and %; none before ; ! ?; ’', () => {
    const wrong = [...sentences('fr', namespace)].filter(([, text]) => {
      const plain = text.replace(/\{\{.*?\}\}/g, 'x').replace(/https?:\S+/g, '')
      return / [:%»;!?]|« |[^\s\u00A0«]«|[\u00A0\u202F][;!?]|[\p{L}x]:(?=\s|$)|«(?!\u00A0)|(?<!\u00A0)»|\p{L}'\p{L}|"/u.test(plain)
    })
    expect(wrong).toEqual([])
  })

  test('LOCALES-8: English and Spanish are set with curly quotes and apostrophes; Spanish opens its questions and exclamations', () => {
    const straight = (['en', 'es'] as const).flatMap((language) =>
      [...sentences(language, namespace)].filter(([, text]) => /\p{L}'\p{L}|"/u.test(text))
    )
    const unopened = [...sentences('es', namespace)].filter(
      ([, text]) => (text.includes('?') && !text.includes('¿')) || (text.includes('!') && !text.includes('¡'))
    )
    expect([...straight, ...unopened]).toEqual([])
  })
})

test('LOCALES-9: no sentence is empty, begins or ends with a space, or has two in a row', () => {
  const wrong = every.flatMap(({ language, namespace }) =>
    [...sentences(language, namespace)].filter(([, text]) => text.trim() !== text || text === '' || (namespace !== 'cli' && /\s\s/.test(text))).map(([key]) => `${language}/${namespace}:${key}`)
  )
  expect(wrong).toEqual([])
})

/** What is noted of somebody, by the key under which their page and their list name it. */
const OF_A_PERSON: Readonly<Record<string, readonly string[]>> = {
  column: ['title', 'office', 'organisation', 'sector', 'level', 'officeRank', 'country', 'subdivision', 'languages', 'email', 'phone', 'mobile', 'delegation', 'role', 'groups', 'presence', 'answer', 'accreditation', 'hotel', 'services'],
  field: ['honorific', 'givenNames', 'firstSurname', 'secondSurname', 'badgeName', 'sortKey', 'address', 'note']
}

test.each(LANGUAGES)('LOCALES-11: what is noted of a person has one name on their page, in an import and in the history (%s)', (language) => {
  const [people, imported, history] = ['people', 'import', 'history'].map((namespace) => sentences(language, namespace))
  const others = Object.entries(OF_A_PERSON).flatMap(([part, fields]) =>
    fields.flatMap((field) => {
      const name = people?.get(`${part}.${field}`)
      const told = history?.get(field === 'title' ? 'field.personTitle' : `field.${field}`)
      return name !== undefined && imported?.get(`field.${field}`) === name && told === name ? [] : [field]
    })
  )
  expect(others).toEqual([])
})

test('PSEUDO-1: the pseudo-language accents and lengthens by 40 %, and leaves placeholders and tags alone', () => {
  const text = pseudoText('Move {{name}} to <b>position</b> {{position}}')
  expect(placeholders(text)).toEqual(['name', 'position'])
  expect(tags(text)).toEqual(['</b>', '<b>'])
  expect(text).not.toMatch(/Move|position</)
  expect(pseudoText('Choose a meeting').length).toBeGreaterThanOrEqual(Math.round('Choose a meeting'.length * 1.4))
})

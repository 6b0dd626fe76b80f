import { describe, expect, test } from 'vitest'
import { sourceOf } from '#shared/briefing/packs/source.ts'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { focusOnPart, readFocus } from '#renderer/sources/part-in-focus.ts'
import { sampleView } from './sample-view.ts'

const file = { rank: 'a0', file: 'a'.repeat(64), type: 'pdf' as const, name: 'plan.pdf', title: { fr: 'Plan des lieux' }, languages: [] }
const view = sampleView((rows) => ({ ...rows, document: rows.document.map((document) => ({ ...document, attached: { f1: file } })) }))
const ofKind = (kind: string) => {
  const found = view.documents.find((document) => document.kind === kind)
  if (!found) throw new Error(`The example has a ${kind}`)
  return found
}

describe('from a page to what it was made from', () => {
  test('SOURCE-4: a part of a document is named, and opens the document at it; one that is gone opens the document', () => {
    const document = ofKind('circular')
    const [part = ''] = Object.keys(document.parts)
    expect(sourceOf(view, `document/${document.id}/parts.${part}`)).toMatchObject({ screen: 'documents', focus: `${document.id}/parts.${part}`, name: document.title, part: document.parts[part]?.heading })
    expect(sourceOf(view, `document/${document.id}/parts.gone`)).toMatchObject({ screen: 'documents', focus: document.id, part: null })
    expect(sourceOf(view, `document/${document.id}`)).toMatchObject({ focus: document.id, part: null })
  })

  test('SOURCE-5: a part of a brief is written in its group, under the name that the app has for it; its files stand among the documents', () => {
    const brief = ofKind('groupBrief')
    const source = sourceOf(view, `document/${brief.id}/parts.priorities`)
    expect(source).toMatchObject({ screen: 'groups', focus: `${brief.group}/parts.priorities` })
    expect(LANGUAGES.map((language) => source?.part?.[language])).toEqual(['Proposed priorities', 'Priorités proposées', 'Prioridades propuestas'])
    expect(sourceOf(view, `document/${brief.id}/attached.f1`)).toMatchObject({ screen: 'documents', focus: `${brief.id}/attached.f1`, part: { en: 'Plan des lieux', fr: 'Plan des lieux' } })
  })

  test('SOURCE-6: the address of a part goes there and back, with the language that was pressed', () => {
    expect(readFocus(focusOnPart('circular/parts.p2', 'fr'))).toEqual({ id: 'circular', part: { path: 'parts.p2', language: 'fr' } })
    expect(readFocus('circular/attached.f1')).toEqual({ id: 'circular', part: { path: 'attached.f1', language: null } })
    expect(readFocus('circular')).toEqual({ id: 'circular', part: null })
    expect(readFocus(null)).toEqual({ id: null, part: null })
  })
})

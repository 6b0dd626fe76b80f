import { LANGUAGES } from '#shared/foundation/language.ts'
import { wordsIn } from '#shared/briefing/documents/frame/words.ts'
import { packName } from '#shared/briefing/packs/names.ts'
import { glossaryOf } from '#shared/briefing/packs/plan/glossary.ts'
import { packsOf } from '#shared/briefing/packs/plan/planned-packs.ts'
import { GRAVITIES } from '#shared/briefing/readiness/finding.ts'
import { readinessOf } from '#shared/briefing/readiness/readiness.ts'
import { listOf, oneFile, readArguments } from '../arguments.ts'
import type { Output } from '../output.ts'
import { attachedFiles } from '../packs/attached.ts'
import { chosenPacks, PACK_OPTIONS } from '../packs/choose.ts'
import { DONE, FAILED } from '../usage.ts'
import { meetingOf, openWorkspace } from '../workspace.ts'

/**
 * `readiness F [--language xx] [--json]`: what is missing if the packs were printed now, in one language or in all; of all packs, or
 * of those named as for `pack`. Ends with 1 when a pack cannot be made as it is.
 */
export async function readiness(words: string[], output: Output): Promise<number> {
  const { values, positionals } = readArguments(words, { ...PACK_OPTIONS, language: { type: 'string' }, meeting: { type: 'string' }, json: { type: 'boolean' } })
  const workspace = await openWorkspace(oneFile(positionals))
  const view = meetingOf(workspace, values.meeting)
  const isAll = values.audience === undefined && values.pack === undefined
  const packs = chosenPacks(view, { ...values, all: isAll || values.all })
  const languages = values.language === undefined ? LANGUAGES : listOf(values.language, LANGUAGES, '--language')
  const findings = readinessOf(view, { packs, languages, terms: glossaryOf(workspace.rows), files: (await attachedFiles(workspace, view)).facts })
  if (values.json) {
    const names = new Map(packsOf(view).map((pack) => [pack.id, packName(pack, view, output.language)]))
    output.json({
      findings: findings.map(({ id, rule, gravity, language, record, sentence, target, packs: concerned }) => ({
        id, rule, gravity, language, record, message: sentence, target, packs: concerned.map((pack) => ({ id: pack, name: names.get(pack) ?? pack }))
      }))
    })
  } else {
    for (const { gravity, sentence } of findings) output.line(output.say('readiness.line', { gravity: output.say(`readiness.${gravity}`), text: sentence[output.language] }))
    const [blocks, gaps, notices] = GRAVITIES.map((gravity) => findings.filter((finding) => finding.gravity === gravity).length)
    const inWords = languages.map((language) => wordsIn(output.language)(`interpretation.${language}`)).join(', ')
    output.line(output.say('readiness.sum', { blocks: blocks ?? 0, gaps: gaps ?? 0, notices: notices ?? 0, packs: packs.length, languages: inWords }))
  }
  return findings.some(({ gravity }) => gravity === 'blocks') ? FAILED : DONE
}

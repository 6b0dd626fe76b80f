import { dirname, resolve } from 'node:path'
import { hasText, LANGUAGES, type Language } from '#shared/foundation/language.ts'
import { chooseTexts } from '#shared/translation/send/choose.ts'
import { makeUnitFile } from '#shared/translation/send/make-file.ts'
import { untranslatableIn } from '#shared/translation/send/untranslatable.ts'
import { writeTerms, writeUnits } from '#shared/translation/send/write.ts'
import { termBase, termsInUse } from '#shared/translation/terms/base.ts'
import { TEXT_KINDS, textsOfMeeting } from '#shared/translation/texts.ts'
import { EXCHANGE_FORMATS } from '#shared/translation/units/returned.ts'
import { listOf, oneFile, readArguments, required } from '#cli/arguments.ts'
import { writeFiles } from '#cli/files.ts'
import type { Output } from '#cli/output.ts'
import { UsageError, WorkError } from '#cli/usage.ts'
import { meetingOf, openWorkspace } from '#cli/workspace.ts'

/**
 * `translation export F --from en --to fr --format xliff12|xliff21|tmx|tbx|xlsx|docx --out O …`: the texts that are missing or need another look
 * (with `--all`, whatever has words), or, as TBX, the term base. Nothing is written when there is nothing to send.
 *
 * `--json` answers with `{ path, format, from, to, texts, units, words, unwritten, unsettled }`: how many texts and units went out, how many words of the
 * source they have, and how many stay because they have no words in the source language or need another look there; for TBX with `terms` instead.
 */
export async function exportTranslation(words: string[], output: Output): Promise<void> {
  const { values, positionals } = readArguments(words, {
    from: { type: 'string' },
    to: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    all: { type: 'boolean' },
    kinds: { type: 'string' },
    group: { type: 'string' },
    meeting: { type: 'string' },
    json: { type: 'boolean' }
  })
  const workspace = await openWorkspace(oneFile(positionals))
  const from = languageOf(values.from, '--from')
  const to = languageOf(values.to, '--to')
  if (from === to) throw new UsageError('exchange.sameLanguage')
  const [format = 'xliff12'] = listOf(required(values.format, '--format'), EXCHANGE_FORMATS, '--format')
  const path = resolve(required(values.out, '--out'))
  const kinds = values.kinds === undefined ? null : listOf(values.kinds, TEXT_KINDS, '--kinds')
  const view = meetingOf(workspace, values.meeting)
  const base = termBase(workspace.rows.term)
  if (format === 'tbx') {
    const terms = termsInUse(base)
    await writeFiles(dirname(path), [{ path, content: writeTerms({ title: view.meeting.title[from] ?? 'Alternat', from, to, terms }) }])
    const count = terms.filter(({ text }) => hasText(text, from)).length
    if (values.json) output.json({ path, format, from, to, terms: count })
    else output.line(output.say('exchange.termsSent', { path, count }))
    return
  }
  if (values.group !== undefined && view.group(values.group) === null) throw new UsageError('schedule.unknown', { id: values.group })
  const chosen = chooseTexts(textsOfMeeting(view), { from, to, what: values.all ? 'all' : 'needed', kinds, group: values.group ?? null })
  const { texts, words: count, unwritten, unsettled } = chosen
  if (texts.length === 0) throw new WorkError(unwritten + unsettled > 0 ? 'exchange.nothingReady' : 'exchange.nothing', { unwritten, unsettled })
  const file = makeUnitFile(view, texts, { from, to, at: new Date().toISOString(), untranslatable: untranslatableIn(base, from) })
  await writeFiles(dirname(path), [{ path, content: await writeUnits(file, format) }])
  if (values.json) output.json({ path, format, from, to, texts: texts.length, units: file.units.length, words: count, unwritten, unsettled })
  else output.line(output.say('exchange.sent', { path, texts: texts.length, words: count, unwritten, unsettled }))
}

function languageOf(value: string | undefined, option: string): Language {
  const [language, ...more] = listOf(required(value, option), LANGUAGES, option)
  if (language === undefined || more.length > 0) throw new UsageError('usage.notAllowed', { option, value: value ?? '', allowed: LANGUAGES.join(', ') })
  return language
}

import { describe, expect, it } from 'vitest'
import type { Language } from '#shared/foundation/language.ts'
import { fold } from '#shared/ledger/fold.ts'
import { SAMPLE_MEETING_ID, sampleChanges } from '#shared/sample/index.ts'
import { knownNames } from '#shared/translation/aids/known-names.ts'
import { mended, mendedAll, qualityFindings } from '#shared/translation/aids/quality/index.ts'
import { QUALITY_CODES, type Draft, type QualityCode } from '#shared/translation/aids/quality/finding.ts'
import { termBase } from '#shared/translation/terms/base.ts'
import { textsOfMeeting } from '#shared/translation/texts.ts'
import { meetingView } from '#shared/view/meeting-view.ts'
import { rowsOf } from '#shared/view/rows.ts'

const BASE = termBase([])
const N = '\u00A0'
const KNOWN: Draft['known'] = {
  people: ['Lucía Hernández', 'Priya Nair'],
  others: [{ en: 'Natural Resources Canada', fr: 'Ressources naturelles Canada', es: 'Ministerio de Recursos Naturales de Canadá' }, { en: 'Cámara de Comercio Canadá-México', fr: 'Cámara de Comercio Canadá-México', es: 'Cámara de Comercio Canadá-México' }]
}

function draft(from: Language, source: string, to: Language, target: string, isRich = false): Draft {
  return { source, from, target, to, isRich, known: KNOWN, order: to === 'es' ? ['MX', 'CA'] : ['CA', 'MX'] }
}

/** What is found, and what the text becomes when everything mechanical is mended. */
type Case = readonly [name: string, from: Language, source: string, to: Language, target: string, code: QualityCode, mended: string | null]

const CASES: readonly Case[] = [
  // Figures
  ['a number left out', 'en', '52 commitments', 'fr', 'Des engagements', 'figureMissing', null],
  ['one number for another', 'en', '52 commitments', 'fr', '53 engagements', 'figureMissing', '52 engagements'],
  ['an English thousand in French', 'en', '1,900 copies', 'fr', '1,900 exemplaires', 'figureForeign', `1${N}900 exemplaires`],
  ['an English decimal in French', 'en', 'Up 2.5 times', 'fr', 'Hausse de 2.5 fois', 'figureForeign', 'Hausse de 2,5 fois'],
  ['a French thousand in Spanish', 'fr', `1${N}900 exemplaires`, 'es', '1 900 ejemplares', 'figureForeign', '1,900 ejemplares'],
  ['a French decimal in English', 'fr', '2,5 fois', 'en', '2,5 times', 'figureForeign', '2.5 times'],
  ['an English time in French', 'en', 'Begins at 2:00 p.m. sharp', 'fr', 'Début à 2:00 p.m. précises', 'figureForeign', `Début à 14${N}h précises`],
  ['an English time in Spanish', 'en', 'Begins at 2:00 p.m. sharp', 'es', 'Inicia a las 2:00 p.m. en punto', 'figureForeign', `Inicia a las 14:00${N}h en punto`],
  ['a French time in English', 'fr', `Début à 14${N}h 30 précises`, 'en', 'Begins at 14 h 30 sharp', 'figureForeign', `Begins at 2:30${N}p.m. sharp`],
  ['idle zeros', 'en', 'At 2:00 p.m. in Ottawa', 'fr', 'À 14 h 00 à Ottawa', 'figureStyle', `À 14${N}h à Ottawa`],
  ['a French time without its spaces', 'en', 'At 9:30 a.m. in Ottawa', 'fr', 'À 9h30 à Ottawa', 'figureStyle', `À 9${N}h${N}30 à Ottawa`],
  ['a time in words of its own', 'en', 'At 9:30 a.m. in Ottawa', 'es', 'A las 9:30 horas en Ottawa', 'figureStyle', `A las 9:30${N}h en Ottawa`],
  ['an English time without its points', 'es', 'A las 14:00 h en Ottawa', 'en', 'At 2:00 pm in Ottawa', 'figureStyle', `At 2:00${N}p.m. in Ottawa`],
  ['the wrong time', 'en', 'At 9:30 a.m. in Ottawa', 'es', `A las 10:30${N}h en Ottawa`, 'figureMissing', `A las 9:30${N}h en Ottawa`],
  ['the wrong day', 'en', 'On October 14, 2027', 'es', 'El 15 de octubre de 2027', 'figureMissing', 'El 14 de octubre de 2027'],
  ['the wrong month', 'en', 'On October 14, 2027', 'fr', 'Le 14 novembre 2027', 'figureMissing', 'Le 14 octobre 2027'],
  ['the wrong year', 'fr', 'Le 14 octobre 2027', 'en', 'On October 14, 2028', 'figureMissing', 'On October 14, 2027'],
  ['a number that the source does not have', 'en', 'The eight groups', 'fr', 'Les huit groupes de 2027', 'figureExtra', null],
  // Names
  ['a name mistyped', 'en', 'Lucía Hernández opens the session', 'fr', 'Lucia Hernandes ouvre la séance', 'nameMissing', 'Lucía Hernández ouvre la séance'],
  ['a name left out', 'en', 'Priya Nair reports', 'es', 'La relatora informa', 'nameMissing', null],
  ['an organization by its name in the other language', 'en', 'Natural Resources Canada reports', 'fr', 'Natural Resources Canada fait rapport', 'nameOtherLanguage', 'Ressources naturelles Canada fait rapport'],
  // Order of the countries
  ['Canada first in Spanish', 'en', 'Canada and Mexico agree', 'es', 'Canadá y México acuerdan', 'countryOrder', 'México y Canadá acuerdan'],
  ['Mexico first in French', 'es', 'México y Canadá acuerdan', 'fr', 'Le Mexique et le Canada conviennent', 'countryOrder', 'Le Canada et le Mexique conviennent'],
  ['Mexico first in English', 'es', 'relación México-Canadá', 'en', 'Mexico-Canada relations', 'countryOrder', 'Canada-Mexico relations'],
  ['the adjectives too, with the capital of the sentence', 'en', 'Canadian and Mexican experts', 'fr', 'Mexicains et canadiens se réunissent', 'countryOrder', 'Canadiens et mexicains se réunissent'],
  ['with other small words between', 'en', 'from Canada and Mexico', 'fr', 'du Mexique et du Canada', 'countryOrder', 'du Canada et du Mexique'],
  // Terms
  ['a term said otherwise', 'en', 'The terms of the action plan', 'fr', 'Les termes du programme d’action', 'termUnused', null],
  ['a wrong wording for a term', 'en', 'Adjournment', 'fr', 'Ajournement', 'termForbidden', 'Levée de la séance'],
  ['an anglicism', 'en', 'Your badge is ready', 'fr', 'Votre badge est prêt', 'termForbidden', 'Votre insigne est prêt'],
  ['a calque in Spanish', 'en', 'Simultaneous interpretation', 'es', 'Traducción simultánea', 'termForbidden', 'Interpretación simultánea'],
  ['food safety is not food security', 'en', 'On food safety', 'es', 'Sobre seguridad alimentaria', 'termForbidden', 'Sobre inocuidad alimentaria'],
  ['a hyphen too many', 'en', 'The co-chair speaks', 'fr', 'Le co-président parle', 'termForbidden', 'Le coprésident parle'],
  // Spaces
  ['a space at the end', 'en', 'Lunch', 'fr', 'Déjeuner ', 'spaceAtEnds', 'Déjeuner'],
  ['a space at the head', 'en', 'Lunch', 'es', ' Almuerzo', 'spaceAtEnds', 'Almuerzo'],
  ['two spaces', 'en', 'Room for all', 'es', 'Lugar  para todos', 'spaceDoubled', 'Lugar para todos'],
  ['a space before a question mark in French', 'en', 'Who speaks?', 'fr', 'Qui parle ?', 'spaceBeforeMark', 'Qui parle?'],
  ['a space before a semicolon in French', 'en', 'One; two', 'fr', 'Un ; deux', 'spaceBeforeMark', 'Un; deux'],
  ['a space before a colon in English', 'fr', `Mines${N}: avenir`, 'en', 'Mines : future', 'spaceBeforeMark', 'Mines: future'],
  ['a space before a comma', 'en', 'One, two', 'es', 'Uno , dos', 'spaceBeforeMark', 'Uno, dos'],
  ['no space after a comma', 'en', 'One, two', 'es', 'Uno,dos', 'spaceMissing', 'Uno, dos'],
  ['a colon without its space in French', 'en', 'Mines: the future', 'fr', 'Mines: l’avenir', 'noBreakSpace', `Mines${N}: l’avenir`],
  ['a colon after a breaking space in French', 'en', 'Mines: the future', 'fr', 'Mines : l’avenir', 'noBreakSpace', `Mines${N}: l’avenir`],
  ['a percentage in French', 'en', 'By 5%', 'fr', 'De 5%', 'noBreakSpace', `De 5${N}%`],
  ['a percentage in Spanish', 'en', 'By 5%', 'es', 'En 5%', 'noBreakSpace', `En 5${N}%`],
  ['a percentage in English', 'fr', `De 5${N}%`, 'en', 'By 5 %', 'spaceBeforeMark', 'By 5%'],
  ['breaking thousands in French', 'en', '1,900 copies', 'fr', '1 900 exemplaires', 'noBreakSpace', `1${N}900 exemplaires`],
  ['a unit that may be torn off', 'en', 'Over 25 km', 'fr', 'Sur 25 km', 'noBreakSpace', `Sur 25${N}km`],
  // Quotation marks and apostrophes
  ['straight quotes in French', 'en', 'The word “water”', 'fr', 'Le mot "eau"', 'quotes', `Le mot «${N}eau${N}»`],
  ['English quotes in French', 'en', 'The word “water”', 'fr', 'Le mot “eau”', 'quotes', `Le mot «${N}eau${N}»`],
  ['guillemets in Spanish', 'fr', `Le mot «${N}eau${N}»`, 'es', 'La palabra «agua»', 'quotes', 'La palabra “agua”'],
  ['guillemets in English', 'fr', `Le mot «${N}eau${N}»`, 'en', `The word «${N}water${N}»`, 'quotes', 'The word “water”'],
  ['guillemets without their spaces', 'en', 'The word “water”', 'fr', 'Le mot «eau»', 'noBreakSpace', `Le mot «${N}eau${N}»`],
  ['a quotation that does not end', 'en', 'The word “water” is clear', 'es', 'La palabra “agua es clara', 'quotesUnbalanced', null],
  ['a straight apostrophe', 'en', 'The order of the day', 'fr', "L'ordre des choses", 'apostrophe', 'L’ordre des choses'],
  ['a question without its head', 'en', 'Who speaks?', 'es', 'Quién habla?', 'invertedMark', '¿Quién habla?'],
  ['a second question without its head', 'en', 'We begin. Who speaks?', 'es', 'Empezamos. ¡Bien! Quién habla?', 'invertedMark', 'Empezamos. ¡Bien! ¿Quién habla?'],
  ['an exclamation without its head', 'en', 'Welcome!', 'es', 'Bienvenidas!', 'invertedMark', '¡Bienvenidas!'],
  // Ends, words, placeholders
  ['no point at the end', 'en', 'The meeting begins.', 'fr', 'La réunion commence', 'endMissing', 'La réunion commence.'],
  ['no question mark at the end', 'en', 'Who speaks?', 'fr', 'Qui parle', 'endMissing', 'Qui parle?'],
  ['a colon at the end', 'en', 'To bring:', 'fr', 'À apporter', 'endMissing', `À apporter${N}:`],
  ['a point after a title', 'en', 'Next steps', 'es', 'Próximos pasos.', 'endExtra', 'Próximos pasos'],
  ['one line of a list without its mark', 'en', '- One.\n- Two.', 'es', '- Uno.\n- Dos', 'endMissing', '- Uno.\n- Dos.'],
  ['a word twice', 'en', 'The report of the group', 'fr', 'Le rapport du du groupe', 'wordDoubled', 'Le rapport du groupe'],
  ['the source itself', 'en', 'The report is ready for you', 'fr', 'The report is ready for you', 'untranslated', null],
  ['a placeholder lost', 'en', 'Dear {name}', 'es', 'Estimada persona', 'placeholder', null],
  ['a placeholder translated', 'en', 'Dear {name}, welcome', 'fr', 'Bonjour {nom}, bienvenue', 'placeholder', 'Bonjour {name}, bienvenue'],
  // Rich text
  ['a link lost', 'en', 'See [the page](https://example.org).', 'fr', 'Voir la page.', 'linkMissing', null],
  ['a link of its own', 'en', 'See the page.', 'fr', 'Voir [la page](https://example.org).', 'linkExtra', null],
  ['an item lost', 'en', '- One\n- Two', 'fr', '- Un', 'itemsDiffer', null],
  ['a heading lost', 'en', '## One\n\nText', 'fr', 'Un\n\nTexte', 'headingsDiffer', null],
  ['a row lost', 'en', '| A | B |\n| --- | --- |\n| a | b |', 'fr', '| A | B |\n| --- | --- |', 'tableDiffers', null]
]

describe('what is wrong with a translation', () => {
  it.each(CASES)('QUALITY-1: %s', (_name, from, source, to, target, code, wanted) => {
    const isRich = source.includes('](') || target.includes('](') || /^(?:[-|]|##) /m.test(source)
    const one = draft(from, source, to, target, isRich)
    const findings = qualityFindings(one, BASE)
    expect(findings.map((finding) => finding.code)).toContain(code)
    for (const { from: start, to: end } of findings) expect(0 <= start && start <= end && end <= target.length).toBe(true)
    const finding = findings.find((candidate) => candidate.code === code)
    if (wanted === null) expect(finding?.replacement).toBeNull()
    else expect(mendedAll(one, BASE)).toBe(wanted)
  })

  it('QUALITY-2: every kind of finding has a case', () => {
    const shown = new Set(CASES.map(([, , , , , code]) => code))
    expect(QUALITY_CODES.filter((code) => !shown.has(code))).toEqual(['wordForbidden'])
  })

  it('QUALITY-3: there are at least 60 cases', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(60)
  })

  it('QUALITY-4: words that a partnership does not want are found wherever they stand', () => {
    const base = termBase([{ id: 'own', text: { fr: 'cliquer sur' }, accepted: {}, forbidden: {}, note: {}, field: 'documents', standing: 'forbidden', isUntranslatable: false }])
    const findings = qualityFindings(draft('en', 'Choose the button', 'fr', 'Cliquer sur le bouton'), base)
    expect(findings.map(({ code, from, to }) => [code, from, to])).toEqual([['wordForbidden', 0, 11]])
  })

  it('QUALITY-5: mending one finding touches its place alone', () => {
    const one = draft('en', 'The word “water” and 5%.', 'fr', 'Le mot "eau" et 5%.')
    const [quotes] = qualityFindings(one, BASE).filter(({ code }) => code === 'quotes')
    expect(quotes && mended(one.target, quotes)).toBe(`Le mot «${N}eau${N}» et 5%.`)
  })

  it('QUALITY-6: an organiser who names the countries in another order is obeyed', () => {
    const one = { ...draft('en', 'Canada and Mexico', 'es', 'Canadá y México'), order: ['CA', 'MX'] as const }
    expect(qualityFindings(one, BASE)).toEqual([])
    expect(mendedAll({ ...one, target: 'México y Canadá' }, BASE)).toBe('Canadá y México')
  })

  it('QUALITY-7: names that somebody gave keep their order, and a list of three countries too', () => {
    expect(qualityFindings(draft('en', 'Cámara de Comercio Canadá-México', 'es', 'Cámara de Comercio Canadá-México'), BASE)).toEqual([])
    expect(qualityFindings(draft('es', 'Estados Unidos, México y Canadá', 'en', 'the United States, Mexico and Canada'), BASE)).toEqual([])
  })
})

/** Right translations, in which nothing is to be found. */
const RIGHT: readonly (readonly [Language, string, Language, string])[] = [
  ['en', 'Health break', 'fr', 'Pause santé'],
  ['en', 'Health break', 'es', 'Receso'],
  ['en', 'Six minutes each.', 'fr', '6 minutes chacune.'],
  ['en', 'From 9:30 to 10:45 a.m.', 'fr', `De 9${N}h${N}30 à 10${N}h${N}45`],
  ['en', 'From 9:30 to 10:45 a.m.', 'es', `De 9:30 a 10:45${N}h`],
  ['en', 'Until noon on May 1', 'fr', `Jusqu’à midi le 1er${N}mai`],
  ['en', 'The 16th annual meeting', 'es', 'La 16.ª reunión anual'],
  ['en', 'The 16th annual meeting', 'fr', 'La 16e réunion annuelle'],
  ['en', 'Public and private sectors', 'fr', 'Secteurs public et privé'],
  ['fr', `Le vol coûte 1${N}234,50${N}$.`, 'en', 'The flight costs $1,234.50.'],
  ['en', 'Call +1 613 555-0156.', 'fr', 'Composer le +1 613 555-0156.'],
  ['en', 'Doors open at 2:45 p.m.', 'fr', `Les portes ouvrent à 14${N}h${N}45.`],
  ['en', 'Who speaks? Lucía Hernández.', 'es', '¿Quién habla? Lucía Hernández.'],
  ['fr', `Il a dit «${N}“oui” à l’accord${N}».`, 'fr', `Il a dit «${N}“oui” à l’accord${N}».`],
  ['en', 'Canadian and Mexican experts', 'es', 'Expertas y expertos de México y Canadá'],
  ['en', 'The CO2 of A4 paper', 'fr', 'Le CO2 du papier A4'],
  ['es', 'Se negó a adoptar el T-MEC', 'fr', 'Refus d’adopter l’ACEUM']
]

describe('what is right', () => {
  it.each(RIGHT)('QUALITY-8: nothing is found in %s “%s”, %s “%s”', (from, source, to, target) => {
    expect(qualityFindings(draft(from, source, to, target), BASE)).toEqual([])
  })

  it('QUALITY-9: in the example meeting two free translations of one term are found, and nothing else', () => {
    const view = meetingView(rowsOf(fold(sampleChanges()).values()), SAMPLE_MEETING_ID)
    if (!view) throw new Error('No example')
    const known = knownNames(view)
    const found = textsOfMeeting(view).flatMap((text) =>
      (['en', 'fr', 'es'] as const).flatMap((to) => {
        if (text.kind === 'titles' || to === text.source) return []
        const one = { source: text.text[text.source] ?? '', from: text.source, target: text.text[to] ?? '', to, isRich: text.isRich, known, order: view.order(to) }
        return qualityFindings(one, BASE).map(({ code }) => `${text.id} ${to} ${code}`)
      })
    )
    // "One co-chair a group" is rendered "Une voix par groupe", "Una voz por grupo".
    expect(found).toEqual(['item/report-back/note fr termUnused', 'item/report-back/note es termUnused'])
  })

  it('QUALITY-10: mending everything mends everything that is mechanical, and mending again changes nothing', () => {
    for (const [, from, source, to, target] of CASES) {
      const one = draft(from, source, to, target)
      const after = mendedAll(one, BASE)
      expect(qualityFindings({ ...one, target: after }, BASE).filter(({ replacement }) => replacement !== null), target).toEqual([])
      expect(mendedAll({ ...one, target: after }, BASE)).toBe(after)
    }
  })
})

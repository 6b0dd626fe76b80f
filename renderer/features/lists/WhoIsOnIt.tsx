import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { expectedPeople } from '#shared/briefing/cards/whom.ts'
import type { BuiltPrint, PrintId } from '#shared/briefing/prints/prints.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import { formatList } from '#shared/foundation/formats/index.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Notice } from '#renderer/ui/layout/Notice.tsx'
import { requestOf, type PrintChoice } from './choice.ts'
import styles from './lists.module.css'

/** So many are named at first; the others at a press. */
const NAMED = 12
/** For those who are there in person. */
const ON_SITE: ReadonlySet<PrintId> = new Set(['badges', 'placeCards', 'signIn'])
const OF_REQUIREMENTS: ReadonlySet<PrintId> = new Set(['counts', 'requirements'])

/** How many people are on it, and who is missing and why. */
export function WhoIsOnIt({ view, choice, built }: { view: MeetingView; choice: PrintChoice; built: BuiltPrint }) {
  const { t } = useTranslation('lists')
  const language = useLanguage()
  const { print, people, without } = built
  const remote = ON_SITE.has(print) ? expectedPeople(view, language, requestOf(choice).whom).length - people : 0
  return (
    <div className={styles.who}>
      <p>{people === 0 ? <WhyNobody view={view} choice={choice} built={built} /> : t(OF_REQUIREMENTS.has(print) ? 'withRequirements' : 'people', { count: people })}</p>
      {remote === 0 ? null : <p className={styles.soft}>{t('remote', { count: remote })}</p>}
      {without.length === 0 ? null : <WithoutAddress without={without} />}
    </div>
  )
}

/** Why nobody is on it, and what to do about it. */
function WhyNobody({ view, choice, built }: { view: MeetingView; choice: PrintChoice; built: BuiltPrint }) {
  const { t } = useTranslation('lists')
  if (built.without.length > 0) return t('nobody.addresses')
  if (OF_REQUIREMENTS.has(built.print)) return t('nobody.requirements')
  const isAnybodyExpected = expectedPeople(view, built.language, requestOf(choice).whom).length > 0
  return t(isAnybodyExpected ? 'nobody.onSite' : 'nobody.people')
}

function WithoutAddress({ without }: { without: readonly Person[] }) {
  const { t } = useTranslation('lists')
  const language = useLanguage()
  const [isWhole, showWhole] = useState(false)
  const names = without.map(fullName)
  return (
    <Notice tone="warn">
      <p>{t('withoutAddress', { count: names.length })}</p>
      <p className={styles.names}>
        {isWhole || names.length <= NAMED ? formatList(names, language) : `${names.slice(0, NAMED).join(', ')}… `}
        {isWhole || names.length <= NAMED ? null : (
          <Button look="quiet" size="small" onPress={() => showWhole(true)}>
            {t('allNames')}
          </Button>
        )}
      </p>
    </Notice>
  )
}

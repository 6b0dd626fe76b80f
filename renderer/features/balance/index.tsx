import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { buildDocuments } from '#shared/briefing/documents/build-documents.ts'
import type { Language } from '#shared/foundation/language.ts'
import { balanceOf, BALANCE_FACETS } from '#shared/view/balance.ts'
import { navigate, type MeetingPageProps } from '#renderer/app/navigation.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { request } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { Page } from '#renderer/ui/layout/Page.tsx'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { PrintPane } from '#renderer/ui/print/PrintPane.tsx'
import { EmptySeats } from './EmptySeats.tsx'
import { FacetChart } from './FacetChart.tsx'
import { Gender } from './Gender.tsx'
import styles from './balance.module.css'

/** Both delegations in numbers that can be compared by eye: small charts, the genders that each reports, the seats that are empty. */
export default function BalancePage({ view }: MeetingPageProps) {
  const { t } = useTranslation(['balance', 'codes'])
  const language = useLanguage()
  const [isPrinting, print] = useState(false)
  const balance = balanceOf(view)
  const order = view.order(language)
  const facets = BALANCE_FACETS.filter((facet) => facet !== 'presence' || view.meeting.mode === 'hybrid')
  const build = useCallback((into: Language) => buildDocuments(view, { documents: ['balance'], languages: [into] })[0], [view])
  const isEmpty = order.every((country) => balance.size[country] === 0)

  return (
    <Page
      title={t('balance:heading')}
      subtitle={order.map((country) => t('balance:size', { country: t(`codes:country.${country}`), count: balance.size[country] })).join(' · ')}
      actions={isPrinting || isEmpty ? undefined : <Button onPress={() => print(true)}>{t('balance:print')}</Button>}
      asideLabel={t('balance:preview')}
      aside={
        isPrinting ? <PrintPane label={t('balance:preview')} slot="balance" build={build} request={request} onHide={() => print(false)} /> : null
      }
    >
      {isEmpty ? (
        <EmptyState
          title={t('balance:empty.title')}
          text={t('balance:empty.text')}
          actions={<Button onPress={() => navigate({ screen: 'groups' })}>{t('balance:empty.groups')}</Button>}
        />
      ) : (
        <div className={styles.board}>
          <div className={styles.charts}>
            {facets.map((facet) => (
              <Section key={facet} title={t(`balance:facet.${facet}`)} look="sheet">
                <FacetChart facet={facet} lines={balance.facets[facet]} order={order} />
              </Section>
            ))}
            <Gender view={view} reports={balance.gender} size={balance.size} />
            <EmptySeats seats={balance.emptySeats} />
          </div>
        </div>
      )}
    </Page>
  )
}

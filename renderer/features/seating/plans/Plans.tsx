import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { hasText, textIn } from '#shared/foundation/language.ts'
import { deleteSeating, nameSeating } from '#shared/domain/seating/edits.ts'
import type { Seating } from '#shared/domain/seating/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import { usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Menu, MenuItem } from '#renderer/ui/actions/Menu.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { TrilingualField } from '#renderer/ui/fields/text/TrilingualField.tsx'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { MoreIcon, PlusIcon } from '#renderer/ui/marks/icons.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { Plan } from './Plan.tsx'
import { PlanPlace } from './PlanFacts.tsx'
import styles from './plans.module.css'

/** The seating plans of the meeting: one is chosen and shown. */
export function Plans(props: { view: MeetingView; plan: Seating | null; onChoose: (id: string) => void; onNew: () => void }) {
  const { t } = useTranslation('seating')
  const { view, plan } = props
  const name = usePlanName()
  if (plan === null) {
    return (
      <EmptyState
        title={t('none.title')}
        text={t('none.text')}
        actions={
          <Button look="primary" icon={<PlusIcon />} onPress={props.onNew}>
            {t('new.open')}
          </Button>
        }
      />
    )
  }
  return (
    <div className={styles.plans}>
      <div className={styles.chooser}>
        <Select
          label={t('choose')}
          value={plan.id}
          options={view.seatings.map((one) => ({ id: one.id, label: name(one) }))}
          onChange={props.onChoose}
        />
        <PlanMenu plan={plan} />
        <PlanPlace view={view} plan={plan} />
      </div>
      <Plan key={plan.id} view={view} plan={plan} />
    </div>
  )
}

/** What a plan is called in the interface language, or in the next best one. */
export function usePlanName(): (plan: Seating) => string {
  const { t } = useTranslation('seating')
  const language = useLanguage()
  return ({ name }) => (Object.keys(name).length > 0 && (hasText(name, language) || textIn(name, language).text !== '') ? textIn(name, language).text : t('untitled'))
}

function PlanMenu({ plan }: { plan: Seating }) {
  const { t } = useTranslation('seating')
  const perform = usePerform()
  const name = usePlanName()
  const [isNaming, setNaming] = useState(false)
  const remove = async (): Promise<void> => {
    await perform(deleteSeating(plan.id))
    tellDone('seating.delete', (t) => t('seating:deleted', { name: name(plan) }))
  }
  return (
    <>
      <Menu
        label={t('more')}
        trigger={
          <IconButton label={t('more')}>
            <MoreIcon />
          </IconButton>
        }
      >
        <MenuItem label={t('rename')} onAction={() => setNaming(true)} />
        <MenuItem label={t('delete')} isDanger onAction={() => void remove()} />
      </Menu>
      <Dialog title={t('rename')} isOpen={isNaming} onClose={() => setNaming(false)} footer={<Button look="primary" onPress={() => setNaming(false)}>{t('done')}</Button>}>
        <TrilingualField
          label={t('new.name')}
          layout="rows"
          value={plan.name}
          onChange={(language, text) => void perform(nameSeating(plan.id, language, text))}
        />
      </Dialog>
    </>
  )
}

import { useTranslation } from 'react-i18next'
import { dropStep, writeStep } from '#shared/domain/session/edits.ts'
import type { TimedStep } from '#shared/domain/session/steps.ts'
import type { Session } from '#shared/domain/session/schema.ts'
import { rankAt } from '#shared/ledger/rank.ts'
import { tellDone } from '#renderer/news/tell-done.ts'
import { newId, usePerform } from '#renderer/store/index.ts'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { Menu, MenuItem, MenuLine } from '#renderer/ui/actions/Menu.tsx'
import type { Reorder } from '#renderer/ui/data/use-reorder.ts'
import { MoreIcon } from '#renderer/ui/marks/icons.tsx'

/** What can be done with one step. */
export function StepMenu(props: { session: Session; steps: readonly TimedStep[]; index: number; reorder: Reorder; onAdded: (id: string) => void }) {
  const { t } = useTranslation(['sessions', 'app', 'ui'])
  const perform = usePerform()
  const { session, steps, index, reorder, onAdded } = props
  const step = steps[index]
  if (!step) return null
  const label = t('sessions:steps.menu', { number: index + 1 })

  const below = (): string => rankAt(steps, '', index + 1)
  const insert = (): void => {
    const id = newId()
    onAdded(id)
    void perform(writeStep(session.id, id, { rank: below(), minutes: 5 }))
  }
  const duplicate = (): void => {
    const { minutes, action, person, owner, cue, language } = step
    const id = newId()
    onAdded(id)
    void perform(writeStep(session.id, id, { rank: below(), minutes, action, person, owner, cue, language }))
  }
  const remove = async (): Promise<void> => {
    await perform(dropStep(session.id, step.id))
    tellDone('session.step', (t) => t('sessions:steps.deleted'))
  }
  return (
    <Menu
      label={label}
      trigger={
        <IconButton label={label} size="small">
          <MoreIcon />
        </IconButton>
      }
    >
      <MenuItem label={t('sessions:steps.insert')} onAction={insert} />
      <MenuItem label={t('sessions:steps.duplicate')} onAction={duplicate} />
      <MenuItem label={t('ui:list.up')} keys="Alt+↑" isDisabled={index === 0} onAction={() => reorder.move(step.id, index - 1)} />
      <MenuItem label={t('ui:list.down')} keys="Alt+↓" isDisabled={index === steps.length - 1} onAction={() => reorder.move(step.id, index + 1)} />
      <MenuLine />
      <MenuItem label={t('sessions:steps.delete')} isDanger onAction={() => void remove()} />
    </Menu>
  )
}

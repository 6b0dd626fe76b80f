import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createSeating } from '#shared/domain/seating/edits.ts'
import { TABLE_SHAPES, type TableShape } from '#shared/domain/seating/schema.ts'
import { roomForAll } from '#shared/domain/seating/moves.ts'
import { restore } from '#shared/domain/restore.ts'
import { rankAt } from '#shared/ledger/rank.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { companyOf } from '#shared/view/seating.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { newId, usePerform } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { SegmentedControl } from '#renderer/ui/actions/SegmentedControl.tsx'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { TextField } from '#renderer/ui/fields/text/TextField.tsx'
import { capital } from '#renderer/ui/foundation/capital.ts'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { useSessionOptions } from './sessions.ts'
import styles from './plans.module.css'

const NONE = 'none'
/** A table is not begun longer than this, however many come; one row of a theatre has this many chairs a side. */
const LONGEST_TABLE = 12
const ROW = 6

/** Begins a plan: for which session, what it is called, around what table. */
export function NewPlanDialog({ view, isOpen, onClose, onMade }: { view: MeetingView; isOpen: boolean; onClose: () => void; onMade: (id: string) => void }) {
  const { t } = useTranslation(['seating', 'codes'])
  const language = useLanguage()
  const perform = usePerform()
  const sessions = useSessionOptions(view)
  const [session, setSession] = useState(NONE)
  const [typed, setTyped] = useState('')
  const [shape, setShape] = useState<TableShape>('rectangle')
  const chosen = view.session(session)
  const name = typed.trim() === '' && chosen ? (chosen.title[language] ?? '') : typed.trim()

  const make = async (): Promise<void> => {
    const id = newId()
    await perform(
      createSeating(id, {
        meeting: view.meeting.id,
        rank: rankAt(view.seatings, '', view.seatings.length),
        name: typed.trim() === '' && chosen ? (chosen.title.en || chosen.title.fr || chosen.title.es ? chosen.title : (view.group(chosen.group)?.name ?? {})) : { [language]: name },
        session: chosen?.id ?? null,
        room: chosen?.room ?? null,
        shape,
        ...roomToBegin(view, chosen?.id ?? null, shape),
        rightOfHonour: null,
        interpreters: false
      })
    )
    setTyped('')
    setSession(NONE)
    onMade(id)
    onClose()
  }

  return (
    <Dialog
      title={t('seating:new.title')}
      isOpen={isOpen}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('seating:new.cancel')}</Button>
          <Button look="primary" isDisabled={name === '' && !chosen} onPress={() => void make()}>
            {t('seating:new.make')}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Select label={t('seating:facts.session')} value={session} options={[{ id: NONE, label: t('seating:facts.noSession') }, ...sessions]} onChange={setSession} />
        <TextField
          label={t('seating:new.name')}
          description={chosen ? t('seating:new.nameOfSession') : undefined}
          value={typed}
          commit="keystroke"
          onChange={setTyped}
        />
        <div>
          <p className={styles.fieldLabel}>{t('seating:facts.shape')}</p>
          <SegmentedControl
            label={t('seating:facts.shape')}
            value={shape}
            onChange={setShape}
            segments={TABLE_SHAPES.map((id) => ({ id, label: capital(t(`codes:tableShape.${id}`)) }))}
          />
        </div>
      </div>
    </Dialog>
  )
}

/** A theatre in which all members have a chair; a table no longer than one that is usual. */
function roomToBegin(view: MeetingView, session: string | null, shape: TableShape): { seats: number; rows: number } {
  const plan = restore('seating', { id: '', session, shape, seats: shape === 'theatre' ? ROW : 1, rows: 1 })
  const room = roomForAll(companyOf(view, plan), plan)
  return shape === 'theatre' ? room : { seats: Math.max(3, Math.min(LONGEST_TABLE, room.seats)), rows: 4 }
}

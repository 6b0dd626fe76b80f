import { useMemo, useState } from 'react'
import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { useTranslation } from 'react-i18next'
import { mergeDifferences, type MergeDifference } from '#shared/domain/person/merge/differences.ts'
import { mergePeople, type MergeChoice } from '#shared/domain/person/merge/merge-people.ts'
import { fullName } from '#shared/domain/person/rules.ts'
import type { Person } from '#shared/domain/person/schema.ts'
import { useAllRows } from '#renderer/store/index.ts'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import type { OrderContext } from '../find/order.ts'
import { usePerformWithNews } from '../list/use-news.ts'
import { useDifferenceWords, type DifferenceWords } from './difference-words.ts'
import styles from './duplicates.module.css'

/** Merges two entries field by field. Only what both say otherwise is asked; everything else of both stays. */
export function MergeDialog({ context, a, b, onClose }: { context: OrderContext; a: Person; b: Person; onClose: () => void }) {
  const { t } = useTranslation(['people', 'ui'])
  const rows = useAllRows()
  const performWithNews = usePerformWithNews()
  const words = useDifferenceWords(context)
  const [chosen, choose] = useState<Readonly<Record<string, MergeChoice>>>({})
  // The entry of the left stays; which of the two it is makes no difference, since every field is chosen.
  const differences = useMemo(() => (hasBoth(rows.person, a, b) ? mergeDifferences(rows, a.id, b.id) : []), [rows, a, b])

  const confirm = (): void => {
    void performWithNews(mergePeople(rows, a.id, b.id, chosen), (t) => t('people:duplicates.merged', { name: fullName(a) })).then(onClose)
  }
  return (
    <Dialog
      title={t('people:duplicates.mergeTitle')}
      width="wide"
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('ui:cancel')}</Button>
          <Button look="primary" onPress={confirm}>
            {t('people:duplicates.confirm')}
          </Button>
        </>
      }
    >
      <p className={styles.hint}>{t(differences.length === 0 ? 'people:duplicates.same' : 'people:duplicates.hint')}</p>
      <div className={styles.choices}>
        {differences.map((difference) => (
          <Choice
            key={difference.path}
            difference={difference}
            words={words}
            chosen={chosen[difference.path] ?? 'keep'}
            onChange={(choice) => choose((before) => ({ ...before, [difference.path]: choice }))}
          />
        ))}
      </div>
    </Dialog>
  )
}

/** One field with its two values side by side. */
function Choice(props: { difference: MergeDifference; words: DifferenceWords; chosen: MergeChoice; onChange: (choice: MergeChoice) => void }) {
  const { difference, words } = props
  const { path, kept, gone } = difference
  return (
    <RadioGroup className={styles.choice} value={props.chosen} onChange={(value) => props.onChange(value === 'gone' ? 'gone' : 'keep')} orientation="horizontal">
      <Label className={styles.field}>{words.field(path)}</Label>
      <Radio value="keep" className={styles.value}>
        <span className={styles.dot} />
        <span>{words.value(path, kept)}</span>
      </Radio>
      <Radio value="gone" className={styles.value}>
        <span className={styles.dot} />
        <span>{words.value(path, gone)}</span>
      </Radio>
    </RadioGroup>
  )
}

/** After the merge, until the dialog has gone, there is one. */
function hasBoth(people: readonly Person[], a: Person, b: Person): boolean {
  return people.some(({ id }) => id === a.id) && people.some(({ id }) => id === b.id)
}

import { Header } from 'react-aria-components/Header'
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox'
import { Text } from 'react-aria-components/Text'
import { useTranslation } from 'react-i18next'
import { wordsIn } from '#shared/briefing/documents/words.ts'
import type { PrintId } from '#shared/briefing/prints/prints.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { GROUPS } from './choice.ts'
import styles from './lists.module.css'

/** Everything that can be had, by kind; one is chosen. */
export function KindList({ chosen, onChoose }: { chosen: PrintId; onChoose: (print: PrintId) => void }) {
  const { t } = useTranslation('lists')
  const words = wordsIn(useLanguage())
  return (
    <ListBox
      aria-label={t('what')}
      className={styles.kinds}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const print = GROUPS.flatMap((group): readonly PrintId[] => group.prints).find((id) => keys !== 'all' && keys.has(id))
        if (print !== undefined && print !== chosen) onChoose(print)
      }}
    >
      {GROUPS.map((group) => (
        <ListBoxSection key={group.id} className={styles.kindGroup}>
          <Header className={styles.kindHead}>{t(`group.${group.id}`)}</Header>
          {group.prints.map((print) => (
            <ListBoxItem key={print} id={print} textValue={words(`prints.${print}`)} className={styles.kind}>
              <Text slot="label" className={styles.kindName}>{words(`prints.${print}`)}</Text>
              <Text slot="description" className={styles.kindAbout}>{t(`about.${print}`)}</Text>
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  )
}

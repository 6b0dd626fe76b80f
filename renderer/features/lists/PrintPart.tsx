import { wordsIn } from '#shared/briefing/documents/frame/words.ts'
import type { BuiltPrint } from '#shared/briefing/prints/prints.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { useLanguage } from '#renderer/i18n/index.ts'
import { Section } from '#renderer/ui/layout/Section.tsx'
import { LayoutOptions } from './LayoutOptions.tsx'
import { RestrictedGate } from './RestrictedGate.tsx'
import { WhoIsOnIt } from './WhoIsOnIt.tsx'
import { WhomOptions } from './WhomOptions.tsx'
import type { PrintChoice } from './choice.ts'
import styles from './lists.module.css'

/** One print: who is on it, how it looks, for whom; before the restricted list, the question. */
export function PrintPart(props: {
  view: MeetingView
  choice: PrintChoice
  /** Null while the restricted list is covered. */
  built: BuiltPrint | null
  onChange: (choice: PrintChoice) => void
  onUncover: () => void
}) {
  const { view, choice, built, onChange } = props
  const words = wordsIn(useLanguage())
  return (
    <Section title={words(`prints.${choice.print}`)}>
      <div className={styles.options}>
        {choice.print === 'requirements' ? <RestrictedGate isOpen={built !== null} onOpen={props.onUncover} /> : null}
        {built === null ? null : <WhoIsOnIt view={view} choice={choice} built={built} />}
        <LayoutOptions choice={choice} onChange={onChange} />
        <WhomOptions view={view} choice={choice} onChange={onChange} />
      </div>
    </Section>
  )
}

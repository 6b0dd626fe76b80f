import { useTranslation } from 'react-i18next'
import { latestRelease } from '#shared/domain/release/rules.ts'
import type { Pack } from '#shared/domain/pack/schema.ts'
import type { MeetingView } from '#shared/view/meeting-view.ts'
import { Select } from '#renderer/ui/fields/choice/Select.tsx'
import { useFormer } from '../books/former.ts'

/** Since which release a pack marks what changed. */
export function SinceField({ view, pack, onChange }: { view: MeetingView; pack: Pack; onChange: (since: Pack['since']) => void }) {
  const { t } = useTranslation('packs')
  const { missing } = useFormer(view, pack)
  const latest = latestRelease(view.releases)
  const released = view.releases.filter(({ stage }) => stage === 'released').map(({ number }) => number)
  const numbers = [...new Set([...released, ...(typeof pack.since === 'number' ? [pack.since] : [])])].sort((a, b) => b - a)
  return (
    <Select<string>
      label={t('composer.since')}
      description={t(missing > 0 ? 'composer.sinceMissing' : 'composer.sinceHint')}
      value={String(pack.since)}
      options={[
        { id: 'last', label: latest === null ? t('composer.sinceLast') : t('composer.sinceLastIs', { number: latest.number }) },
        ...numbers.map((number) => ({ id: String(number), label: t('composer.sinceVersion', { number }) })),
        { id: 'none', label: t('composer.sinceNone') }
      ]}
      onChange={(id) => onChange(id === 'last' || id === 'none' ? id : Number(id))}
    />
  )
}

import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { IconButton } from '#renderer/ui/actions/IconButton.tsx'
import { MinusIcon, PlusIcon } from '#renderer/ui/marks/icons.tsx'
import { LARGEST, SMALLEST } from '../grid/geometry/scale.ts'
import type { Zoom } from '../grid/use-zoom.ts'
import styles from './head.module.css'

/** From all days at a glance to five minutes. */
export function ZoomButtons({ zoom }: { zoom: Zoom }) {
  const { t } = useTranslation('timetable')
  return (
    <div className={styles.zoom}>
      <IconButton label={t('screen.zoomOut')} keys="Ctrl+−" size="small" isDisabled={zoom.perMinute <= SMALLEST} onPress={zoom.smaller}>
        <MinusIcon />
      </IconButton>
      <IconButton label={t('screen.zoomIn')} keys="Ctrl+Plus" size="small" isDisabled={zoom.perMinute >= LARGEST} onPress={zoom.larger}>
        <PlusIcon />
      </IconButton>
      <Button look="quiet" size="small" isDisabled={zoom.isFitted} onPress={zoom.fit}>
        {t('screen.fit')}
      </Button>
    </div>
  )
}

import { useEffect } from 'react'
import { LiveRegions } from '#renderer/ui/foundation/LiveRegions.tsx'
import { ToastRegion } from '#renderer/ui/overlays/ToastRegion.tsx'
import { codeOf, Lazily } from '../lazy-code.tsx'
import { News } from './News.tsx'
import { PageBoundary } from './PageBoundary.tsx'
import { leaveForScreens } from './PageFrame.tsx'

const WELCOME = codeOf(() => import('#renderer/features/welcome/index.tsx'))

/** The first run: nothing is open yet. */
export function WelcomeScreen() {
  useEffect(() => leaveForScreens, [])
  return (
    <>
      <PageBoundary>
        <Lazily code={WELCOME} props={{ news: <News /> }} />
      </PageBoundary>
      <ToastRegion />
      <LiveRegions />
    </>
  )
}

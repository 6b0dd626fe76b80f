import { lazy, Suspense } from 'react'
import { LiveRegions } from '#renderer/ui/foundation/LiveRegions.tsx'
import { ToastRegion } from '#renderer/ui/overlays/ToastRegion.tsx'
import { News } from './News.tsx'
import { PageBoundary } from './PageBoundary.tsx'

const Welcome = lazy(() => import('#renderer/features/welcome/index.tsx'))

/** The first run: nothing is open yet. */
export function WelcomeScreen() {
  return (
    <>
      <PageBoundary>
        <Suspense>
          <Welcome news={<News />} />
        </Suspense>
      </PageBoundary>
      <ToastRegion />
      <LiveRegions />
    </>
  )
}

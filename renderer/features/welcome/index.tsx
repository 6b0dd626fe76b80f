import type { ReactNode } from 'react'
export default function WelcomePage({ news }: { news: ReactNode }) { return <>{news}</> }

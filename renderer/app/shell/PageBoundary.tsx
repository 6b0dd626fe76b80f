import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#renderer/ui/actions/Button.tsx'
import { EmptyState } from '#renderer/ui/layout/EmptyState.tsx'
import { navigate } from '../navigation.ts'
import { FailureDetails } from './FailureDetails.tsx'

/** Catches what goes wrong in one screen, says so, and offers ways on. React knows error boundaries only as classes. */
export class PageBoundary extends Component<{ children: ReactNode }, { problem: Error | null }> {
  override state: { problem: Error | null } = { problem: null }

  static getDerivedStateFromError(error: unknown): { problem: Error } {
    return { problem: error instanceof Error ? error : new Error(String(error)) }
  }

  override render(): ReactNode {
    if (this.state.problem === null) return this.props.children
    return <PageFailure problem={this.state.problem} onAgain={() => this.setState({ problem: null })} />
  }
}

function PageFailure({ problem, onAgain }: { problem: Error; onAgain: () => void }) {
  const { t } = useTranslation('app')
  return (
    <div role="alert">
      <EmptyState
        title={t('failure.title')}
        text={t('failure.text')}
        actions={
          <>
            <Button onPress={() => navigate({ screen: 'overview' })}>{t('failure.overview')}</Button>
            <Button look="primary" onPress={onAgain}>
              {t('failure.again')}
            </Button>
          </>
        }
      />
      <FailureDetails text={`${problem.message}\n\n${problem.stack ?? ''}`} />
    </div>
  )
}

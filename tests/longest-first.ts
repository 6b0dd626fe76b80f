import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take long, with about how many seconds alone on a quiet machine. */
const SECONDS: Readonly<Record<string, number>> = {
  'e2e/durability': 150,
  'e2e/screens': 150
}

/** The longest files begin first, so that no worker is left with one while the others rest. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files)
    return usual.toSorted((a, b) => secondsOf(b) - secondsOf(a))
  }
}

function secondsOf({ moduleId }: TestSpecification): number {
  const [, name = ''] = /\/tests\/(.+)\.test\.tsx?$/.exec(moduleId) ?? []
  return SECONDS[name] ?? 0
}

import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take long, with about how many seconds alone on a quiet machine. */
const SECONDS: Readonly<Record<string, number>> = {
  'e2e/kept/durability': 250,
  'e2e/window/screens': 200,
  'e2e/story/closing': 95,
  'e2e/kept/recovery': 40,
  'interop/cli': 70,
  'unit/typeset/cards': 30,
  'unit/ledger/redact': 25,
  'unit/typeset/books/example': 25
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

import { byRank, initialRanks } from '#shared/ledger/rank.ts'
import { AUDIENCE_SECTIONS, OPENING_SECTIONS, PERSONAL_SECTIONS, type Audience } from './audiences.ts'
import { latestRelease } from '../release/rules.ts'
import type { Release } from '../release/schema.ts'
import type { Pack, SectionInPack } from './schema.ts'

/** A section with its id in the pack. */
export type Section = SectionInPack & { id: string }

/** The sections of a pack in order, those that are left out for now included. */
export function sectionsInOrder({ sections }: Pick<Pack, 'sections'>): Section[] {
  return Object.entries(sections)
    .map(([id, section]) => ({ id, ...section }))
    .sort(byRank)
}

/** The release since which a pack marks what changed; null where it marks nothing, or where no released one has its number. */
export function releaseMarkedIn({ since }: Pick<Pack, 'since'>, releases: readonly Release[]): Release | null {
  if (since === 'none') return null
  return latestRelease(since === 'last' ? releases : releases.filter(({ number }) => number === since))
}

/** A built-in book as if somebody had composed it; no meeting holds a record of it. The id of a section is its kind. */
export function builtInPack(audience: Audience, facts: Pick<Pack, 'id' | 'meeting' | 'marking'> & Partial<Pick<Pack, 'side' | 'group' | 'country' | 'sector' | 'person'>>): Pack {
  return {
    rank: 'a0', name: {}, audience, person: null, group: null, country: null, sector: null, side: 'shared',
    languages: 'each', paper: 'letter', largePrint: false, twoSided: false, numbering: 'book', watermark: '', since: 'last',
    ...facts,
    sections: sectionsOf(audience, facts.person != null)
  }
}

function sectionsOf(audience: Audience, isPersonal: boolean): Record<string, SectionInPack> {
  const listed = [...OPENING_SECTIONS, ...(isPersonal ? PERSONAL_SECTIONS[audience] : []), ...AUDIENCE_SECTIONS[audience]]
  const ranks = initialRanks(listed.length)
  return Object.fromEntries(
    listed.map(({ kind, people = 'everyone' }, index) => [kind, { rank: ranks[index] ?? 'a0', kind, isOff: false, people, group: null }])
  )
}

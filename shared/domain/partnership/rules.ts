import type { Partnership, PartnershipName } from './schema.ts'

/** The names in the order in which they came into use; one without a date is the oldest. */
export function namesOverTime(partnership: Partnership): { id: string; name: PartnershipName }[] {
  return Object.entries(partnership.names)
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => {
      const left = a.name.from ?? ''
      const right = b.name.from ?? ''
      return left === right ? (a.id < b.id ? -1 : 1) : left < right ? -1 : 1
    })
}

/** The name in use on a date (`2027-10-14`): the latest that began on or before it, else the first. */
export function nameOn(partnership: Partnership, date: string | null): PartnershipName | null {
  const names = namesOverTime(partnership)
  const inUse = names.filter(({ name }) => date === null || name.from === null || name.from <= date).at(-1)
  return (inUse ?? names[0])?.name ?? null
}

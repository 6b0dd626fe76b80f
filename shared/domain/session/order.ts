import type { Session } from './schema.ts'

/**
 * Why a session cannot come after another: the sessions from `earlier` back to `later`, each of which already has to come
 * after the next. Null where nothing stands against it. The shortest such chain, breadth first, so that it can be said in words.
 */
export function chainAgainst(sessions: readonly Pick<Session, 'id' | 'after'>[], later: string, earlier: string): string[] | null {
  const byId = new Map(sessions.map((session) => [session.id, session]))
  const cameFrom = new Map<string, string | null>([[earlier, null]])
  const queue = [earlier]
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (id === later) return chainTo(id, cameFrom)
    for (const before of byId.get(id)?.after ?? []) {
      if (cameFrom.has(before)) continue
      cameFrom.set(before, id)
      queue.push(before)
    }
  }
  return null
}

function chainTo(last: string, cameFrom: ReadonlyMap<string, string | null>): string[] {
  const chain: string[] = []
  for (let id: string | null = last; id !== null; id = cameFrom.get(id) ?? null) chain.unshift(id)
  return chain
}

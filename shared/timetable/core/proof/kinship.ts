import type { Problem } from '../problem.ts'

/** A cover of the sessions by cliques of clashes, greedily, the most entangled sessions first. */
export function cliquesOf({ sessions, clash }: Problem): Int32Array {
  const degrees = Int32Array.from({ length: sessions }, (_, session) => {
    let degree = 0
    for (let other = 0; other < sessions; other++) degree += clash[session * sessions + other]
    return degree
  })
  const order = Array.from(degrees.keys()).sort((a, b) => degrees[b] - degrees[a] || a - b)
  const cliqueOf = new Int32Array(sessions).fill(-1)
  const cliques: number[][] = []
  for (const session of order) {
    const home = cliques.findIndex((members) => members.every((other) => clash[session * sessions + other] !== 0))
    const clique = home === -1 ? cliques.push([]) - 1 : home
    cliques[clique].push(session)
    cliqueOf[session] = clique
  }
  return cliqueOf
}

/** sessions × width: half of what the cheapest 0, 1, 2 … neighbours of a session, of different cliques, cost it. */
export function halvesOf({ sessions, clash, interest }: Problem, cliques: Int32Array, width: number): Float64Array {
  const halves = new Float64Array(sessions * width)
  for (let session = 0; session < sessions; session++) {
    const cheapest = new Map<number, number>()
    for (let other = 0; other < sessions; other++) {
      if (other === session || clash[session * sessions + other] !== 0) continue
      const cost = interest[session * sessions + other]
      cheapest.set(cliques[other], Math.min(cost, cheapest.get(cliques[other]) ?? Infinity))
    }
    const sorted = [...cheapest.values()].sort((a, b) => a - b)
    for (let count = 1; count < width; count++) halves[session * width + count] = halves[session * width + count - 1] + (sorted[count - 1] ?? 0) / 2
  }
  return halves
}

/** Sessions that clash and cost alike with every other, and that may have the same rooms, share a kind. */
export function kindsOf({ sessions, clash, interest, roomsOf }: Problem): Int32Array {
  const kinds = new Int32Array(sessions)
  const isAlike = (a: number, b: number): boolean => {
    for (let other = 0; other < sessions; other++) {
      if (other === a || other === b) continue
      if (clash[a * sessions + other] !== clash[b * sessions + other] || interest[a * sessions + other] !== interest[b * sessions + other]) return false
    }
    return clash[a * sessions + b] !== 0 && roomsOf[a].join() === roomsOf[b].join()
  }
  for (let session = 0; session < sessions; session++) {
    kinds[session] = session
    for (let other = 0; other < session; other++) {
      if (!isAlike(session, other)) continue
      kinds[session] = kinds[other]
      break
    }
  }
  return kinds
}

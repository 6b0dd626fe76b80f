import type { Problem } from '../problem.ts'

/**
 * The problem with the sessions of a family made alike: two of them clash with each other, or with another session, only where all
 * of their families do, and cost no more beside it than the cheapest of them. Whatever plan keeps the rules of the problem keeps
 * these, at no higher cost: a pair that clashes never runs together, so what it would cost plays no part. A bound on this problem
 * is one on the other, and far easier to prove, since of sessions that are alike one needs to be looked at.
 */
export function coarse(problem: Problem): Problem {
  const { sessions, family, families } = problem
  const classOf = Int32Array.from(family, (own, session) => (own < 0 ? families + session : own))
  const count = families + sessions
  const clashes = new Uint8Array(count * count).fill(1)
  const costs = new Float64Array(count * count).fill(Infinity)
  for (let a = 0; a < sessions; a++) {
    for (let b = 0; b < sessions; b++) {
      if (a === b || problem.clash[a * sessions + b] !== 0) continue
      const pair = classOf[a] * count + classOf[b]
      clashes[pair] = 0
      costs[pair] = Math.min(costs[pair], problem.interest[a * sessions + b])
    }
  }
  const clash = new Uint8Array(sessions * sessions)
  const interest = new Int32Array(sessions * sessions)
  for (let a = 0; a < sessions; a++) {
    for (let b = 0; b < sessions; b++) {
      if (a === b) continue
      const pair = classOf[a] * count + classOf[b]
      clash[a * sessions + b] = clashes[pair]
      interest[a * sessions + b] = clashes[pair] === 0 ? costs[pair] : 0
    }
  }
  return { ...problem, clash, interest }
}

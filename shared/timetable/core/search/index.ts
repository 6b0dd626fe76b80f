/**
 * The search over plans in WebAssembly, for its speed: eight starts at a time. One instance is one plan under change. The host tells the problem,
 * makes the board, and asks for moves (`board.ts` of the core); here is the same TypeScript, but over the types of WebAssembly (AssemblyScript).
 */
export { int8s, int32s, placeCost, tellCosts, tellPlaces, tellSessions, tellSizes } from './problem'
export { seed } from './random'
export { gumbelTable, tellLuck, thresholdTable } from './luck'
export { heat } from './heat'
export { tellWatchers } from './watching'
export { bestCost, bestRoom, bestStart, bestUnplaced, broken, brokenAt, cost, costAt, energyOf, fixedBroken, makeBoard, move, room, start, tellBest, unplaced } from './board'
export { familyChange } from './family'
export { exchangeBetween, exchangeChange, exchangeDo } from './exchange'
export { drawPlace } from './placing'
export { tellFree } from './drawn'
export { put, tryMoves } from './moves'
export { beginIterating, iterate } from './iterate'

/** Names that Excel takes: 31 letters, none of `\/?*[]:`, no apostrophe at either end, and no two alike whatever their case. */
export function sheetNames(): (name: string) => string {
  const used = new Set<string>()
  return (name) => {
    const plain = name.replaceAll(/[\\/?*[\]:]/gu, ' ').slice(0, 28).replaceAll(/^[\s']+|[\s']+$/gu, '') || 'Alternat'
    let free = plain
    for (let number = 2; used.has(free.toLowerCase()); number++) free = `${plain} ${number}`
    used.add(free.toLowerCase())
    return free
  }
}

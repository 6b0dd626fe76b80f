import { expect, it } from 'vitest'
import type { Cell, Grid } from '#shared/intake/grid.ts'
import { proposeMapping } from '#shared/intake/people/columns.ts'
import { planImport, planImportAtOnce } from '#shared/intake/people/plan.ts'
import { importEdit } from '#shared/intake/people/plan/import-edit.ts'
import type { ImportInput } from '#shared/intake/people/plan/plan-types.ts'
import { findDuplicates } from '#shared/domain/person/resemblance/find-duplicates.ts'
import { personSchema, type Person } from '#shared/domain/person/schema.ts'
import { figure, inTurn, note } from '../harness/figures.ts'

const GIVEN = 'María Juan José Ana Luis Carlos Lucía Sofía Jorge Miguel Laura Elena Pedro Marta Rosa Andrés Diego Raúl Irma Hugo Jean Marie Pierre Anne Luc John Mary James Emma Noah Olivia Liam Chloé Étienne Zoé'.split(' ')
const SURNAMES = 'Hernández García Martínez López González Pérez Rodríguez Sánchez Ramírez Cruz Flores Gómez Morales Vázquez Reyes Jiménez Torres Díaz Gutiérrez Ruiz Mendoza Aguilar Ortiz Moreno Castillo Romero Álvarez Méndez Chávez Rivera Juárez Tremblay Gagnon Roy Côté Bouchard Gauthier Morin Lavoie Fortin Gagné Ouellet Pelletier Bélanger Lévesque Bergeron Leblanc Paquette Girard Simard Smith Brown Wilson MacDonald Campbell Anderson Taylor Martin Thompson Young'.split(' ')
const HEADINGS = ['Tratamiento', 'Nombre(s)', 'Apellido paterno', 'Apellido materno', 'Cargo', 'Dependencia', 'Correo electrónico', 'Teléfono', 'País', 'Estado', 'Idiomas', 'Rol', 'Confirmación', 'Fecha de llegada', 'Hotel']

/** A person by number: the same every time, with as many namesakes as a real directory has. */
function facts(n: number): { given: string; first: string; second: string; email: string } {
  const pick = (list: readonly string[], by: number): string => list[by % list.length] ?? ''
  const syllable = 'abcdefghijklmnopqrst'.charAt(Math.floor(n / 7) % 20) + 'aeiou'.charAt(Math.floor(n / 3) % 5)
  return { given: `${pick(GIVEN, n * 7)} ${pick(GIVEN, n * 11 + 3)}`, first: `${pick(SURNAMES, n * 13)}${syllable}`, second: pick(SURNAMES, n * 17 + Math.floor(n / 61)), email: `person${n}@example.org` }
}

function directory(count: number): Person[] {
  return Array.from({ length: count }, (_, n) => {
    const { given, first, second, email } = facts(n)
    return personSchema.parse({ id: `p${n}`, givenNames: given, firstSurname: first, secondSurname: second, country: 'MX', email, organisation: { es: `Dependencia ${n % 300}` } })
  })
}

function list(count: number, from: number): Grid {
  const rows: Cell[][] = Array.from({ length: count }, (_, index) => {
    const n = from + index
    const { given, first, second, email } = facts(n)
    return ['Lic.', given, first.toUpperCase(), second, `Directora de área ${n % 90}`, `Dependencia ${n % 300}`, email, `+52 55 5550 ${String(n).padStart(4, '0')}`, 'México', 'Jalisco', 'español, inglés', 'Delegada', 'Sí', '13/10/2027', `Hotel ${n % 5}`]
  })
  return { format: 'xlsx', epoch: 1900, sheets: [{ name: 'Hoja1', isHidden: false, rows: [HEADINGS, ...rows], merged: [] }] }
}

it('planning an import of 10,000 rows of 15 cells against a directory of 10,000 people, half of them known', async () => {
  const grid = list(10_000, 5_000)
  const input = (): ImportInput => {
    const mapping = proposeMapping(grid)
    if (mapping === null) throw new Error('The list has headings')
    return { grid, mapping, delegation: 'MX', meeting: { id: 'm', start: null }, people: directory(10_000), attendances: [], groups: [] }
  }
  const inputs = Array.from({ length: 5 }, input)
  const [planning, cloning] = await inTurn(5, () => planImportAtOnce(inputs.pop() ?? input()), () => structuredClone(grid))
  figure('plan of an import, 10,000 × 15 over 10,000', planning, { name: 'structuredClone of the list', milliseconds: cloning }, 'well under 1 s')
  const plan = planImportAtOnce(input())
  note(`  ${JSON.stringify(plan.counts)}`)
  expect(plan.counts.rejected).toBe(0)

  let longest = 0
  const steps = planImport(input())
  for (let started = performance.now(), step = steps.next(); step.done !== true; started = performance.now(), step = steps.next()) longest = Math.max(longest, performance.now() - started)
  note(`  longest stretch between two pauses: ${Math.round(longest)} ms (aim: 100 ms)`)
  let id = 0
  const [editing, again] = await inTurn(5, () => importEdit(plan, {}, () => `n${++id}`), () => JSON.stringify(plan.rows.length))
  figure('its edit', editing, { name: 'nothing', milliseconds: again })
})

it('finding duplicates among 10,000 people', async () => {
  const people = Array.from({ length: 5 }, () => directory(10_000))
  const [finding, copying] = await inTurn(5, () => findDuplicates(people.pop() ?? []), () => structuredClone(directory(1000)))
  figure('duplicates among 10,000 people', finding, { name: 'copying 1,000 people', milliseconds: copying }, '150 ms')
  note(`  ${findDuplicates(directory(10_000)).length} pairs`)
})

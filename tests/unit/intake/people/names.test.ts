import { describe, expect, it } from 'vitest'
import { isHonorific } from '#shared/intake/people/names/honorifics.ts'
import { readFullName } from '#shared/intake/people/names/read-name.ts'
import { namesInCell } from '#shared/intake/people/names/several.ts'
import { plan, remarksOf } from './lists.ts'

type Golden = readonly [name: string, honorific: string, given: string, first: string, second: string, remarks: string]

/** As they stand in the lists of Mexico: the last two names are the surnames. */
const MEXICAN: readonly Golden[] = [
  ['Lucía Hernández Ortiz', '', 'Lucía', 'Hernández', 'Ortiz', ''],
  ['S.E. Sra. Lucía Hernández Ortiz', 'S.E. Sra.', 'Lucía', 'Hernández', 'Ortiz', ''],
  ['Lic. José Luis Ávila Camacho', 'Lic.', 'José Luis', 'Ávila', 'Camacho', ''],
  ['LIC. MARÍA DEL CARMEN NÚÑEZ DE LA GARZA', 'Lic.', 'María del Carmen', 'Núñez', 'de la Garza', 'properCase'],
  ['Ing. Ana de la Garza Treviño', 'Ing.', 'Ana', 'de la Garza', 'Treviño', ''],
  ['Dra. Ma. de los Ángeles Ruiz Soto', 'Dra.', 'Ma. de los Ángeles', 'Ruiz', 'Soto', ''],
  ['Dra.Ana Ruiz Soto', 'Dra.', 'Ana', 'Ruiz', 'Soto', ''],
  ['Mtro. Pedro Páramo Rulfo', 'Mtro.', 'Pedro', 'Páramo', 'Rulfo', ''],
  ['Mtra. Elena Poniatowska', 'Mtra.', 'Elena', 'Poniatowska', '', ''],
  ['M. en C. Raúl Rojas Peña', 'M. en C.', 'Raúl', 'Rojas', 'Peña', ''],
  ['C.P. José Ruiz Mora', 'C.P.', 'José', 'Ruiz', 'Mora', ''],
  ['Emb. Martha Bárcena Coqui', 'Emb.', 'Martha', 'Bárcena', 'Coqui', ''],
  ['Sr. Don Hugo Paz Lara', 'Sr. Don', 'Hugo', 'Paz', 'Lara', ''],
  ['HERNÁNDEZ ORTIZ, Lucía', '', 'Lucía', 'Hernández', 'Ortiz', 'properCase'],
  ['HERNÁNDEZ ORTIZ, LUCÍA', '', 'Lucía', 'Hernández', 'Ortiz', 'properCase'],
  ['DE LA CRUZ MARTÍNEZ, JOSÉ DE JESÚS', '', 'José de Jesús', 'de la Cruz', 'Martínez', 'properCase'],
  ['Lucía HERNÁNDEZ ORTIZ', '', 'Lucía', 'Hernández', 'Ortiz', 'capitals,properCase'],
  ['HERNÁNDEZ ORTIZ Lucía', '', 'Lucía', 'Hernández', 'Ortiz', 'capitals,properCase'],
  ['Ana DE LA GARZA TREVIÑO', '', 'Ana', 'de la Garza', 'Treviño', 'capitals,properCase'],
  ['Juan Carlos Pérez', '', 'Juan Carlos', 'Pérez', '', 'division'],
  ['Juan Pérez', '', 'Juan', 'Pérez', '', ''],
  ['JUAN PEREZ MUNOZ', '', 'Juan', 'Perez', 'Munoz', 'properCase'],
  ['María de la Luz Ortega', '', 'María de la Luz', 'Ortega', '', ''],
  ['María de Jesús Patricio Martínez', '', 'María de Jesús', 'Patricio', 'Martínez', ''],
  ['José de la Cruz Porfirio Díaz', '', 'José de la Cruz', 'Porfirio', 'Díaz', ''],
  ['Juan de la Cruz Pérez', '', 'Juan', 'de la Cruz', 'Pérez', ''],
  ['Santiago Ramón y Cajal', '', 'Santiago', 'Ramón y Cajal', '', ''],
  ['Andrea San Martín Ruiz', '', 'Andrea', 'San Martín', 'Ruiz', ''],
  ['Ana Sofía del Valle y Arizpe', '', 'Ana Sofía', 'del Valle y Arizpe', '', 'division'],
  ['lucía hernández ortiz', '', 'Lucía', 'Hernández', 'Ortiz', 'properCase'],
  ['Mtra. Lucía Hernández-Ortiz Peña', 'Mtra.', 'Lucía', 'Hernández-Ortiz', 'Peña', ''],
  ['ÑAÑEZ NUÑO, ÍÑIGO', '', 'Íñigo', 'Ñañez', 'Nuño', 'properCase'],
  ['Carlos Alberto Juan Pablo Ruiz Soto', '', 'Carlos Alberto Juan Pablo', 'Ruiz', 'Soto', 'division'],
  ['Diputada Xóchitl Gálvez Ruiz', 'Diputada', 'Xóchitl', 'Gálvez', 'Ruiz', ''],
  ['Cantinflas', '', '', 'Cantinflas', '', 'oneWord'],
  ['Lucía Hernández Ortiz (por confirmar)', '', 'Lucía', 'Hernández', 'Ortiz', 'aside'],
  ['Lucía  Hernández   Ortiz', '', 'Lucía', 'Hernández', 'Ortiz', '']
]

/** As they stand in the lists of Canada: the last name is the surname. */
const CANADIAN: readonly Golden[] = [
  ['John Smith', '', 'John', 'Smith', '', ''],
  ['The Hon. Sean O’Brien', 'The Hon.', 'Sean', 'O’Brien', '', ''],
  ["The Hon. Sean O'BRIEN", 'The Hon.', 'Sean', "O'Brien", '', 'capitals,properCase'],
  ['Hon. Mary Ng', 'Hon.', 'Mary', 'Ng', '', ''],
  ['The Right Honourable Joe Clark', 'The Right Honourable', 'Joe', 'Clark', '', ''],
  ['Her Excellency Kirsten Hillman', 'Her Excellency', 'Kirsten', 'Hillman', '', ''],
  ['H.E. Ms. Kirsten Hillman', 'H.E. Ms.', 'Kirsten', 'Hillman', '', ''],
  ['l’hon. Jean Roy', 'l’hon.', 'Jean', 'Roy', '', ''],
  ["L'honorable Chrystia Roy", "L'honorable", 'Chrystia', 'Roy', '', ''],
  ['Mme Anne-Marie St-Onge', 'Mme', 'Anne-Marie', 'St-Onge', '', ''],
  ['M. Luc Tremblay', 'M.', 'Luc', 'Tremblay', '', ''],
  ['M. TREMBLAY Luc', 'M.', 'Luc', 'Tremblay', '', 'capitals,properCase'],
  ['TREMBLAY, Marie-Ève', '', 'Marie-Ève', 'Tremblay', '', 'properCase'],
  ['Marie-Ève TREMBLAY-GAGNON', '', 'Marie-Ève', 'Tremblay-Gagnon', '', 'capitals,properCase'],
  ['ANGUS MACDONALD', '', 'Angus', 'MacDonald', '', 'properCase'],
  ['FIONA MCKENZIE', '', 'Fiona', 'McKenzie', '', 'properCase'],
  ['ROSA MACÍAS', '', 'Rosa', 'Macías', '', 'properCase'],
  ["JEAN-FRANÇOIS D'ARCY", '', 'Jean-François', "D'Arcy", '', 'properCase'],
  ['Dr. J. R. MacDonald Jr.', 'Dr.', 'J. R.', 'MacDonald Jr.', '', ''],
  ['Jane Roe, PhD', '', 'Jane', 'Roe', '', 'afterName'],
  ['Jane Roe, P.Eng., MBA', '', 'Jane', 'Roe', '', 'afterName'],
  ['Robert "Bob" Smith', '', 'Robert', 'Smith', '', 'nickname'],
  ['William (Bill) Graham', '', 'William', 'Graham', '', 'nickname'],
  ['John A. Macdonald', '', 'John A.', 'Macdonald', '', ''],
  ['Mary Jane Watson', '', 'Mary Jane', 'Watson', '', ''],
  ['Karl von Habsburg', '', 'Karl', 'von Habsburg', '', ''],
  ['VON HABSBURG, Karl', '', 'Karl', 'von Habsburg', '', 'properCase'],
  ['Ludwig van der Berg', '', 'Ludwig', 'van der Berg', '', ''],
  ['Lee, Min-jun', '', 'Min-jun', 'Lee', '', ''],
  ['Al Gore', '', 'Al', 'Gore', '', ''],
  ['Jean de la Fontaine', '', 'Jean', 'de la Fontaine', '', ''],
  ['Pierre Elliott Trudeau', '', 'Pierre Elliott', 'Trudeau', '', 'division'],
  ['Grand Chief Cindy Woodhouse', 'Grand Chief', 'Cindy', 'Woodhouse', '', ''],
  ['Son Excellence Mme Isabelle Roy', 'Son Excellence Mme', 'Isabelle', 'Roy', '', ''],
  ['Łukasz Żółć', '', 'Łukasz', 'Żółć', '', '']
]

function check([name, honorific, givenNames, firstSurname, secondSurname, remarks]: Golden, rule: 'spanish' | 'single'): void {
  const read = readFullName(name.replace(/\s+/gu, ' '), rule)
  expect({ ...read, remarks: read.remarks.map(({ key }) => key.replace('remark.', '')).join() }).toMatchObject({ honorific, givenNames, firstSurname, secondSurname, remarks })
}

describe('names', () => {
  it.each(MEXICAN)('NAME-1: in Mexico “%s”', (...golden) => check(golden, 'spanish'))
  it.each(CANADIAN)('NAME-2: in Canada “%s”', (...golden) => check(golden, 'single'))

  it('NAME-3: names are not taken for forms of address, nor forms for names', () => {
    for (const text of ['Sra.', 'M.', 'Mme', 'Dr', 'S.E. Sra.', 'The Hon.', 'LIC.', 'Mr. / Ms.'.slice(0, 3)]) expect([text, isHonorific(text)]).toEqual([text, true])
    for (const text of ['Don', 'Min', 'Mercedes', 'Director', 'Elena', 'C. Roy', 'Drew']) expect([text, isHonorific(text)]).toEqual([text, false])
  })
})

describe('several people in one cell', () => {
  it.each([
    [['Juan Pérez y María López'], ['Juan Pérez', 'María López']],
    [['Lic. Ana Ruiz Soto', 'Ing. Luis Mora'], ['Lic. Ana Ruiz Soto', 'Ing. Luis Mora']],
    [['Jane Roe and John Doe; Mary Sue'], ['Jane Roe', 'John Doe', 'Mary Sue']],
    [['Luc Roy et Anne Côté'], ['Luc Roy', 'Anne Côté']],
    [['Ana Ruiz / Luis Mora'], ['Ana Ruiz', 'Luis Mora']]
  ])('SEVERAL-1: %j are %j', (lines, people) => expect(namesInCell(lines)).toEqual(people))

  it.each([[['Santiago Ramón y Cajal']], [['José Ortega y Gasset']], [['Ana Ruiz / Directora']], [['Juan Carlos', 'Pérez López']], [['Ana Ruiz; por confirmar']], [['Ruiz Soto, Ana']], [['Secretaría de Economía y Comercio Exterior']]])(
    'SEVERAL-2: %j is one cell', (lines) => expect(namesInCell(lines)).toHaveLength(1)
  )

  it('SEVERAL-3: each becomes a row of its own, marked; what stands once for all is given to all, what is personal to the first', () => {
    const rows = plan([['Nombre completo', 'Dependencia', 'Correo', 'Celular'], ['Ana Ruiz Soto\nLuis Mora Paz', 'Secretaría de Economía', 'ana@x.mx; luis@x.mx', '+52 55 5550 0142']]).rows
    expect(rows.map(({ key, row, name, facts }) => [key, row, name, facts.person['email'], facts.person['organisation.es'], facts.person['mobile']])).toEqual([
      ['2.1', 2, 'Ana Ruiz Soto', 'ana@x.mx', 'Secretaría de Economía', '+52 55 5550 0142'],
      ['2.2', 2, 'Luis Mora Paz', 'luis@x.mx', 'Secretaría de Economía', undefined]
    ])
    expect(rows.map(remarksOf)).toEqual([['oneOfSeveral', 'takenForFirst'], ['oneOfSeveral', 'givenToFirst']])
  })
})

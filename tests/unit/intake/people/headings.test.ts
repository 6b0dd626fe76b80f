import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { LANGUAGES } from '#shared/foundation/language.ts'
import { isFieldCode } from '#shared/intake/people/fields.ts'
import { headingKey } from '#shared/intake/people/headings/fold-heading.ts'
import { readHeading } from '#shared/intake/people/headings/read-heading.ts'
import { fieldsFor, grid } from './lists.ts'

/** Headings as ministries write them, with the field each has in a list that also has names. */
const HEADINGS: readonly (readonly [string, string])[] = [
  ['Apellido paterno', 'firstSurname'], ['Primer apellido', 'firstSurname'], ['APELLIDO MATERNO', 'secondSurname'], ['Segundo Apellido *', 'secondSurname'],
  ['Nom de famille', 'surnames'], ['Last name', 'surnames'], ['Family Name / Nom de famille / Apellido', 'surnames'], ['Apellidos', 'surnames'],
  ['Nombre(s)', 'givenNames'], ['Prénom(s)', 'givenNames'], ['Given name(s)', 'givenNames'], ['First Name', 'givenNames'], ['1. Prénom', 'givenNames'],
  ['Organization / Organisme', 'organisation'], ['Dependencia', 'organisation'], ['Department/Agency', 'organisation'], ['Ministère ou organisme', 'organisation'], ['Institución | Institution', 'organisation'],
  ['Cargo', 'title'], ['Poste', 'title'], ['Job title', 'title'], ['Puesto (español)', 'title.es'], ['Titre du poste – français', 'title.fr'], ['Position title (English)', 'title.en'], ['Cargo en inglés', 'title.en'],
  ['Correo electrónico', 'email'], ['Courriel', 'email'], ['E-mail', 'email'], ['Email address\nAdresse courriel', 'email'], ['Correo electrónico institucional:', 'email'], ['mail', 'email'],
  ['Teléfono de oficina', 'phone'], ['Téléphone au bureau', 'phone'], ['Tel.', 'phone'], ['Celular', 'mobile'], ['Téléphone cellulaire', 'mobile'], ['Cell phone', 'mobile'],
  ['Tratamiento', 'honorific'], ['Civilité', 'honorific'], ['Salutation', 'honorific'], ['Sr./Sra.', 'honorific'], ['M./Mme', 'honorific'],
  ['País', 'country'], ['Pays', 'country'], ['Province/State', 'subdivision'], ['Entidad federativa', 'subdivision'], ['Province ou territoire', 'subdivision'], ['Prov.', 'subdivision'],
  ['Idioma(s)', 'languages'], ['Langue de préférence', 'languages'], ['Working language', 'languages'], ['Unidad administrativa', 'office'], ['Direction générale', 'office'], ['Branch', 'office'],
  ['Grupo de trabajo', 'groups'], ['Working group(s)', 'groups'], ['Rôle dans la délégation', 'role'], ['Participa como', 'role'], ['Delegación', 'delegation'], ['RSVP', 'answer'], ['Confirmación de asistencia', 'answer'],
  ['Modalidad (presencial o virtual)', 'presence'], ['Fecha de llegada', 'arrivalDay'], ['Heure d’arrivée', 'arrivalTime'], ['Arrival date and time', 'arrival'], ['Vuelo de regreso', 'departureBy'], ['Date de départ', 'departureDay'],
  ['Hospedaje', 'hotel'], ['Restricciones alimentarias', 'services'], ['Dietary requirements', 'services'], ['Besoins d’accessibilité', 'services'], ['Observaciones', 'note'], ['Semblanza', 'biography'], ['Bio (EN)', 'biography.en'],
  ['Nombre en el gafete', 'badgeName'], ['Name on badge', 'badgeName'], ['Secteur (public ou privé)', 'sector'], ['Nivel de gobierno', 'level'], ['No.', 'ignore']
]

describe('headings', () => {
  it.each(HEADINGS)('HEADING-1: “%s” is %s', (heading, field) => {
    const isName = ['givenNames', 'surnames', 'firstSurname', 'secondSurname'].includes(field)
    expect(fieldsFor(grid([isName ? [heading, 'Courriel', 'Cargo'] : ['Nombre completo', heading, heading === 'País' ? 'Cargo' : 'País'], ['Ana Ruiz', 'x', 'y']])).at(isName ? 0 : 1)).toBe(field)
  })

  it('HEADING-2: a heading is read without case, accents, numbering, asterisks and what is demanded', () => {
    for (const heading of ['APELLIDO PATERNO', 'Apellido  paterno*', '3. Apellido paterno (obligatorio)', 'apellido_paterno', '  Apellido paterno : ']) expect(headingKey(heading)).toBe('apellido paterno')
  })

  it('HEADING-3: “Name”, “Nombre” and “Nom” are the whole name, or a part of it beside the others', () => {
    expect(fieldsFor(grid([['Name', 'Email'], ['Ana Ruiz', 'a@b.ca']]))[0]).toBe('fullName')
    expect(fieldsFor(grid([['Nombre', 'Apellidos', 'Cargo'], ['Ana', 'Ruiz', 'x']])).slice(0, 2)).toEqual(['givenNames', 'surnames'])
    expect(fieldsFor(grid([['Nom', 'Prénom', 'Poste'], ['Roy', 'Luc', 'x']])).slice(0, 2)).toEqual(['surnames', 'givenNames'])
    expect(fieldsFor(grid([['Nom', 'Poste'], ['Luc Roy', 'x']]))[0]).toBe('fullName')
  })

  it('HEADING-4: “Title” is a form of address when its cells are, else a job title', () => {
    expect(fieldsFor(grid([['Title', 'Name', 'Email'], ['Ms.', 'Ana Ruiz', 'a@b.ca'], ['Dr.', 'Luc Roy', 'l@b.ca']]))[0]).toBe('honorific')
    expect(fieldsFor(grid([['Title', 'Name', 'Email'], ['Director', 'Ana Ruiz', 'a@b.ca'], ['Analyst', 'Luc Roy', 'l@b.ca']]))[0]).toBe('title')
    expect(fieldsFor(grid([['Title', 'Name', 'Job title'], ['', 'Ana Ruiz', 'Director']]))[0]).toBe('honorific')
  })

  it('HEADING-5: a column about somebody else is not taken for the person’s own', () => {
    for (const heading of ['Emergency contact phone', 'Teléfono de emergencia', 'Courriel de la personne-ressource', 'Nombre del cónyuge']) {
      expect(fieldsFor(grid([['Nombre completo', 'Cargo', heading], ['Ana Ruiz', 'x', 'y']]))[2]).toBe('ignore')
    }
  })

  it('HEADING-6: the code of a field is its heading in a list of vCards', () => {
    expect(fieldsFor(grid([['honorific', 'givenNames', 'surnames', 'title', 'email'], ['Lic.', 'Ana', 'Ruiz', 'Directora', 'a@b.mx']], { format: 'vcard' }))).toEqual(['honorific', 'givenNames', 'surnames', 'title', 'email'])
  })

  test.each(LANGUAGES)('HEADING-7: every heading that we write ourselves in %s is recognised as its field', (language) => {
    const { field: names } = JSON.parse(readFileSync(new URL(`../../../../locales/${language}/import.json`, import.meta.url), 'utf8')) as { field: Record<string, string> }
    const wrong = Object.entries(names).filter(([code, heading]) => isFieldCode(code) && !['ignore', 'otherService'].includes(code) && readHeading(heading)?.field !== code)
    expect(wrong).toEqual([])
  })
})

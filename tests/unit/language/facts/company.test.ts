import { describe, expect, test } from 'vitest'
import { readFacts, readOwnFacts } from '../../../../utils/language/facts/read-facts.ts'

const company = (mail: { from?: string; subject?: string; body: string }) => readFacts(mail).company?.value

describe('the company of a mail received', () => {
  test('is never the applicant-tracking system that carried it', () => {
    const body = 'Thank you for your interest. Our team is looking at your application.'
    expect(company({ from: 'Harrow & Pike <no-reply@greenhouse.io>', body })).toBe('Harrow & Pike')
    expect(company({ from: 'Larkspur Robotics Hiring Team <no-reply@hire.lever.co>', body })).toBe(
      'Larkspur Robotics',
    )
    expect(company({ from: 'Quillfeather via Ashby <no-reply@ashbyhq.com>', body })).toBe('Quillfeather')
    expect(
      company({
        from: 'no-reply@smartrecruiters.com',
        body: 'Thank you for applying to Petrel Weather Services.',
      }),
    ).toBe('Petrel Weather Services')
    expect(
      company({
        from: 'Workday <harrowpike@myworkday.com>',
        body: 'Your application at Harrow & Pike was received.',
      }),
    ).toBe('Harrow & Pike')
  })

  test('is the name that spells the sender’s own domain', () => {
    const from = 'Imke Sandström <imke@mesalabs.example>'
    expect(company({ from, body: 'It was good to meet you at Mesa Imaging Labs on Tuesday.' })).toBe(
      'Mesa Imaging Labs',
    )
    expect(
      company({ from: 'hr@fern-and-fig.example', body: 'Your trial shift at Fern & Fig went well.' }),
    ).toBe('Fern & Fig')
    expect(
      company({
        from: 'rh@cortica-alentejo.example',
        body: 'Com os melhores cumprimentos\nCortiça do Alentejo, S.A.',
      }),
    ).toBe('Cortiça do Alentejo')
  })

  test('is not the free-mail provider of a small employer', () => {
    expect(
      company({
        from: 'Rosa Quintana <rosa.quintana@gmail.com>',
        body: 'Thank you for applying to Taller Quintana.',
      }),
    ).toBe('Taller Quintana')
  })

  test('is found behind a department', () => {
    expect(
      company({ from: 'Talent Acquisition, Brightwater Clinics <jobs@bwc.example>', body: 'Thank you.' }),
    ).toBe('Brightwater Clinics')
    expect(
      company({ from: 'careers@sorrelfinch.example', body: 'Kind regards\nRecruiting at Sorrel & Finch' }),
    ).toBe('Sorrel & Finch')
  })

  test('comes without its legal form', () => {
    expect(
      company({
        from: 'bewerbung@ellringen.example',
        body: 'Mit freundlichen Grüßen\nStadtwerke Ellringen GmbH',
      }),
    ).toBe('Stadtwerke Ellringen')
  })

  test('says where it was found', () => {
    expect(
      readFacts({ from: 'Harrow & Pike <no-reply@greenhouse.io>', body: 'Thank you.' }).company?.place,
    ).toMatchObject({ in: 'sender' })
  })

  test('is absent where nothing names one', () => {
    expect(company({ body: 'thanks, talk soon' })).toBeUndefined()
  })
})

describe('the company of a mail of one’s own', () => {
  const own = (body: string, subject = '') => readOwnFacts({ body, subject }).company?.value

  test.each([
    [
      'Dear Noor,\n\nThank you for the conversation about the Data Analyst role at Larkspur Robotics.\n\nAda Okonjo',
      'Larkspur Robotics',
    ],
    [
      'Hello Tobias,\n\nQuillfeather Analytics remains my first choice.\n\nKind regards\nAda Okonjo',
      'Quillfeather Analytics',
    ],
    [
      'Guten Tag Frau Sandström,\n\nvielen Dank für das Gespräch bei Harrow & Pike.\n\nAda Okonjo',
      'Harrow & Pike',
    ],
    [
      'Bonjour Madame Roy,\n\nMerci pour votre accueil chez Verrerie Malisset.\n\nAda Okonjo',
      'Verrerie Malisset',
    ],
    [
      'Hola, Lucía:\n\nGracias por la entrevista para el puesto de analista en Bioandes.\n\nAda Okonjo',
      'Bioandes',
    ],
    [
      'Olá, Vanessa,\n\nObrigada pela conversa sobre a vaga de analista na Contábil Vale.\n\nAda Okonjo',
      'Contábil Vale',
    ],
  ])('in «%s» is %s', (body, expected) => {
    expect(own(body)).toBe(expected)
  })

  test('is neither the reader nor the writer', () => {
    expect(own('Dear Imke Sandström,\n\nthank you for your time.\n\nAda Okonjo')).toBeUndefined()
  })
})

describe('the role', () => {
  const role = (mail: { from?: string; subject?: string; body: string }) => readFacts(mail).role?.value

  test.each([
    ['Vacancy: Research Assistant\nPlace: Leeds', 'Research Assistant'],
    [
      'We would like to invite you to an interview for the Senior Data Engineer position.',
      'Senior Data Engineer',
    ],
    [
      'Ihre Bewerbung auf die Stelle als Sachbearbeiterin Einkauf (m/w/d) ist eingegangen.',
      'Sachbearbeiterin Einkauf',
    ],
    [
      'Nous avons bien reçu votre candidature au poste de Chargée de communication.',
      'Chargée de communication',
    ],
    ['Hemos recibido tu candidatura para el puesto de Técnico de Laboratorio.', 'Técnico de Laboratorio'],
    ['Recebemos a sua candidatura para a vaga de Analista Fiscal.', 'Analista Fiscal'],
    ['I am writing for position of receptionist.', 'receptionist'],
  ])('in «%s» is %s', (body, expected) => {
    expect(role({ body })).toBe(expected)
  })

  test('is not the title of whoever signs', () => {
    expect(
      role({
        from: 'Oona Brady <oona@pelican.example>',
        body: 'About the Desk Editor job: we decide soon.\n\nOona Brady\nManaging Editor',
      }),
    ).toBe('Desk Editor')
  })
})

describe('the people of an interview', () => {
  const people = (body: string) => readFacts({ body }).people.map(({ value }) => value)

  test.each([
    ['You will meet with Imke Sandström and Noor Haddad on Tuesday.', ['Imke Sandström', 'Noor Haddad']],
    ['Interviewer: Bernadette Loomis\nNeed a different time?', ['Bernadette Loomis']],
    [
      '9:00 – 9:45 Dr. Hiroshi Tanabe, Chief Scientist\n10:00 – 10:45 Carla Espinoza, Optics Lead',
      ['Dr. Hiroshi Tanabe', 'Carla Espinoza'],
    ],
    ['Das Gespräch führen Sie mit Maren Oduya und Herrn Nowak.', ['Maren Oduya', 'Herrn Nowak']],
    ['Vous échangerez avec Delphine Roy.', ['Delphine Roy']],
  ])('in «%s» are %s', (body, expected) => {
    expect(people(body)).toEqual(expected)
  })

  test('are not the company', () => {
    expect(people('Your interview with Keystone Logistics is set.')).toEqual([])
  })
})

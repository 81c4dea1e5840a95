import { describe, expect, it } from 'vitest'
import { classifyIncoming } from '../../../utils/language/classify-incoming.ts'

describe('a mail the user got', () => {
  it.each([
    [
      'interview_invitation',
      'We would like to invite you to an interview for the role. Which of these times suits you best?',
    ],
    [
      'interview_confirmation',
      'Your interview is confirmed for Thursday 7 May at 10:00. Please ask for Ms Hale at the front desk.',
    ],
    [
      'application_received',
      'Thank you for applying. We have received your application and will review it in the coming days.',
    ],
    [
      'rejection',
      'Thank you for your interest. Unfortunately we have decided to move forward with another candidate.',
    ],
    [
      'offer',
      'Congratulations! We are pleased to offer you the position. Your salary will be 42,000. Please sign the offer letter.',
    ],
    [
      'promised_date',
      'We are still interviewing and have not made a decision yet. You will hear from us by the end of next week.',
    ],
    [
      'recruiter_outreach',
      'I came across your profile and am recruiting for a client. Would you be open to a quick chat about the role?',
    ],
    ['other_job', 'As part of your application please complete the online coding test within five days.'],
    [
      'unrelated',
      'This is a reminder of your dentist appointment on Monday at 9. Bring your insurance card.',
    ],
  ] as const)('is %s', (label, text) => {
    expect(classifyIncoming({ text }).label).toBe(label)
  })

  it.each([
    ['es', 'Lamentamos comunicarle que hemos elegido a otro candidato para el puesto.'],
    ['fr', "Nous sommes au regret de vous informer que votre candidature n'a pas été retenue."],
    ['de', 'Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben.'],
    ['pt', 'Infelizmente optamos por outro candidato para a vaga. Desejamos sucesso.'],
  ])('is a rejection in %s too', (_, text) => {
    expect(classifyIncoming({ text })).toMatchObject({ label: 'rejection', because: 'refuses' })
  })

  it('is unrelated without confidence when it is empty', () => {
    expect(classifyIncoming({ text: '' })).toEqual({
      label: 'unrelated',
      confidence: 0,
      because: 'says-too-little',
    })
  })
})

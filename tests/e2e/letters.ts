/** What an applicant writes, by kind. Invented; short, as such mails are. */
export const letters = {
  checkIn: {
    subject: 'Data Analyst: any news?',
    body: 'Hello, is there any news about my application? Kind regards, Ada',
  },
  thankYou: {
    subject: 'Thank you for the interview',
    body: 'Thank you for the interview yesterday. I enjoyed our conversation. Kind regards, Ada',
  },
  lunch: {
    subject: 'Sunday',
    body: 'I will bring the cake. Love, Ada',
  },
} as const

/** What an applicant writes, by kind. Invented; short, as such mails are. */
export const letters = {
  checkIn: {
    subject: 'Data Analyst: any news?',
    body: 'Hello, I wanted to ask whether there is any news about my application for the Data Analyst role. I am still very interested. Kind regards, Ada',
  },
  thankYou: {
    subject: 'Thank you for the interview',
    body: 'Thank you for taking the time to talk with me yesterday about the role. I enjoyed our conversation and learned a lot about the team. Kind regards, Ada',
  },
  lunch: {
    subject: 'Sunday',
    body: 'I will bring the cake. Shall I come at noon or at one? Love, Ada',
  },
} as const

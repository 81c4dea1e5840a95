/** Where `npm start` goes on each practice site. */
export const addresses = {
  gmail: 'https://mail.google.com/mail/u/0/',
  linkedin: 'https://www.linkedin.com/in/dana-whitfield/',
  linkedinMessages: 'https://www.linkedin.com/messaging/',
  facebook: 'https://www.facebook.com/dana.whitfield.9',
} as const

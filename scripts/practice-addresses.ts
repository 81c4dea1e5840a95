/** Where `npm start` begins on each practice site. */
export const addresses = {
  gmail: 'https://mail.google.com/mail/u/0/',
  linkedin: 'https://www.linkedin.com/in/dana-whitfield/',
  facebook: 'https://www.facebook.com/dana.whitfield',
} as const

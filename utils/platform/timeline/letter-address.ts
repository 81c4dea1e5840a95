/** The address of the page that writes a thank-you letter, to one person where somebody is named. */
export function letterAddress(application: string, contact?: string): string {
  const about = new URLSearchParams(contact === undefined ? { application } : { application, contact })
  return `/letter.html#${about}`
}

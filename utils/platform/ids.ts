/** A new id for an event, an application, a contact or an interview. */
export function newId(): string {
  return crypto.randomUUID()
}

/** What a practice site answers to one request. `undefined` from a site means 404. */
export interface PracticeResponse {
  status: number
  headers: Readonly<Record<string, string>>
  body: string
}

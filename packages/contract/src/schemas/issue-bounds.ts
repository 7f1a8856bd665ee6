/** Most characters of what an office fills in on a document, and the highest running number of one. */
export const issueBounds = {
  issuer: 60,
  mark: 30,
  number: 99_999,
  addressees: 300,
  signer: 20,
  copies: 300,
  occasion: 120,
  speaker: 60,
} as const

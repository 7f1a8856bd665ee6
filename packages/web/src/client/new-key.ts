/**
 * A new idempotency key: 128 random bits as hex. `crypto.randomUUID` is absent on plain HTTP away from loopback,
 * where many intranets live, so the random bytes are taken directly.
 * @example newKey() // '6f1c…', 32 characters
 */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

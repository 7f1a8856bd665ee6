/** Round constants: fractional parts of the cube roots of the first 64 primes (FIPS 180-4). */
const K = new Int32Array(64)
/** First hash value: fractional parts of the square roots of the first 8 primes (FIPS 180-4). */
const H = new Int32Array(8)
fillConstants()

function fillConstants(): void {
  let count = 0
  for (let candidate = 2; count < 64; candidate++) {
    if (!isPrime(candidate)) continue
    if (count < 8) H[count] = fractionOfRoot(BigInt(candidate), 2n)
    K[count++] = fractionOfRoot(BigInt(candidate), 3n)
  }
}

function isPrime(n: number): boolean {
  for (let d = 2; d * d <= n; d++) if (n % d === 0) return false
  return true
}

/** First 32 bits of the fractional part of a root, exactly: floor(root × 2^32) modulo 2^32, by bisection over integers. */
function fractionOfRoot(n: bigint, degree: bigint): number {
  const target = n << (32n * degree)
  let low = 0n
  let high = 1n << 40n
  while (low < high) {
    const middle = (low + high + 1n) >> 1n
    if (middle ** degree <= target) low = middle
    else high = middle - 1n
  }
  return Number(low & 0xffffffffn)
}

/**
 * SHA-256 of a text in UTF-8, as lower-case hex (FIPS 180-4). Written here because the reader runs in the browser,
 * where the platform's digest is asynchronous and needs a secure context.
 * @example sha256('abc') // 'ba7816bf…15ad'
 */
export function sha256(text: string): string {
  const bytes = new TextEncoder().encode(text)
  const blocks = ((bytes.length + 8) >> 6) + 1
  const state = H.slice()
  const words = new Int32Array(64)
  const tail = new Uint8Array(128)
  const whole = bytes.length >> 6
  tail.set(bytes.subarray(whole << 6))
  tail[bytes.length & 63] = 0x80
  const view = new DataView(tail.buffer)
  const last = ((blocks - whole) << 6) - 8
  view.setUint32(last, Math.floor(bytes.length / 0x20000000))
  view.setUint32(last + 4, (bytes.length << 3) >>> 0)
  for (let block = 0; block < blocks; block++) {
    if (block < whole) mix(state, words, bytes, block << 6)
    else mix(state, words, tail, (block - whole) << 6)
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

function mix(state: Int32Array, w: Int32Array, bytes: Uint8Array, from: number): void {
  for (let i = 0; i < 16; i++) {
    const at = from + i * 4
    w[i] =
      ((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number)
  }
  for (let i = 16; i < 64; i++) {
    const a = w[i - 15] as number
    const b = w[i - 2] as number
    const s0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3)
    const s1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10)
    w[i] = ((((w[i - 16] as number) + s0) | 0) + (((w[i - 7] as number) + s1) | 0)) | 0
  }
  // Whole numbers of 32 bits in local variables all the way: the compiler keeps them in registers.
  let a = state[0] as number
  let b = state[1] as number
  let c = state[2] as number
  let d = state[3] as number
  let e = state[4] as number
  let f = state[5] as number
  let g = state[6] as number
  let h = state[7] as number
  for (let i = 0; i < 64; i++) {
    const chosen = (((e & f) ^ (~e & g)) + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25))) | 0
    const given = ((K[i] as number) + (w[i] as number)) | 0
    const t1 = (((h + chosen) | 0) + given) | 0
    const t2 = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  state[0] = ((state[0] as number) + a) | 0
  state[1] = ((state[1] as number) + b) | 0
  state[2] = ((state[2] as number) + c) | 0
  state[3] = ((state[3] as number) + d) | 0
  state[4] = ((state[4] as number) + e) | 0
  state[5] = ((state[5] as number) + f) | 0
  state[6] = ((state[6] as number) + g) | 0
  state[7] = ((state[7] as number) + h) | 0
}

function turn(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by))
}

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

/** Characters encoded at a time: the bytes of a few pages stay within the processor's nearest cache. */
const CHUNK = 8_192
const BLOCK = 64
/** One character is three bytes at most, half a surrogate pair two. */
const BYTES_OF_ONE = 3

/**
 * SHA-256 of a text in UTF-8, as lower-case hex (FIPS 180-4). Written here because the reader runs in the browser,
 * where the platform's digest is asynchronous and needs a secure context.
 * @example sha256('abc') // 'ba7816bf…15ad'
 */
export function sha256(text: string): string {
  const encoder = new TextEncoder()
  const bytes = new Uint8Array(Math.min(text.length, CHUNK) * BYTES_OF_ONE + 2 * BLOCK)
  const state = H.slice()
  const words = new Int32Array(64)
  let filled = 0
  let total = 0
  for (let at = 0; at < text.length; ) {
    const end = chunkEnd(text, at)
    const { written } = encoder.encodeInto(text.slice(at, end), bytes.subarray(filled))
    at = end
    total += written
    const whole = (filled + written) & -BLOCK
    for (let from = 0; from < whole; from += BLOCK) mix(state, words, bytes, from)
    bytes.copyWithin(0, whole, filled + written)
    filled = filled + written - whole
  }
  const last = filled + 9 <= BLOCK ? BLOCK : 2 * BLOCK
  bytes.fill(0, filled, last)
  bytes[filled] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(last - 8, Math.floor(total / 0x20000000))
  view.setUint32(last - 4, (total << 3) >>> 0)
  for (let from = 0; from < last; from += BLOCK) mix(state, words, bytes, from)
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
}

/** Where the next chunk ends: never between the halves of a surrogate pair. */
function chunkEnd(text: string, at: number): number {
  const end = Math.min(text.length, at + CHUNK)
  return end < text.length && (text.charCodeAt(end - 1) & 0xfc00) === 0xd800 ? end - 1 : end
}

/** Mixes one block into the state. Eight rounds stand side by side, so that no value has to move from name to name. */
function mix(state: Int32Array, w: Int32Array, bytes: Uint8Array, from: number): void {
  for (let i = 0, at = from; i < 16; i++, at += 4) {
    w[i] =
      ((bytes[at] as number) << 24) |
      ((bytes[at + 1] as number) << 16) |
      ((bytes[at + 2] as number) << 8) |
      (bytes[at + 3] as number)
  }
  for (let i = 16; i < 64; i++) {
    const sum = ((w[i - 16] as number) + (w[i - 7] as number)) | 0
    w[i] = (sum + small0(w[i - 15] as number) + small1(w[i - 2] as number)) | 0
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
  let t = 0
  for (let i = 0; i < 64; i += 8) {
    t = (((((h + (K[i] as number)) | 0) + (((w[i] as number) + (g ^ (e & (f ^ g)))) | 0)) | 0) + big1(e)) | 0
    d = (d + t) | 0
    h = (t + ((a & b) | (c & (a | b))) + big0(a)) | 0
    t = (((((g + (K[i + 1] as number)) | 0) + (((w[i + 1] as number) + (f ^ (d & (e ^ f)))) | 0)) | 0) + big1(d)) | 0
    c = (c + t) | 0
    g = (t + ((h & a) | (b & (h | a))) + big0(h)) | 0
    t = (((((f + (K[i + 2] as number)) | 0) + (((w[i + 2] as number) + (e ^ (c & (d ^ e)))) | 0)) | 0) + big1(c)) | 0
    b = (b + t) | 0
    f = (t + ((g & h) | (a & (g | h))) + big0(g)) | 0
    t = (((((e + (K[i + 3] as number)) | 0) + (((w[i + 3] as number) + (d ^ (b & (c ^ d)))) | 0)) | 0) + big1(b)) | 0
    a = (a + t) | 0
    e = (t + ((f & g) | (h & (f | g))) + big0(f)) | 0
    t = (((((d + (K[i + 4] as number)) | 0) + (((w[i + 4] as number) + (c ^ (a & (b ^ c)))) | 0)) | 0) + big1(a)) | 0
    h = (h + t) | 0
    d = (t + ((e & f) | (g & (e | f))) + big0(e)) | 0
    t = (((((c + (K[i + 5] as number)) | 0) + (((w[i + 5] as number) + (b ^ (h & (a ^ b)))) | 0)) | 0) + big1(h)) | 0
    g = (g + t) | 0
    c = (t + ((d & e) | (f & (d | e))) + big0(d)) | 0
    t = (((((b + (K[i + 6] as number)) | 0) + (((w[i + 6] as number) + (a ^ (g & (h ^ a)))) | 0)) | 0) + big1(g)) | 0
    f = (f + t) | 0
    b = (t + ((c & d) | (e & (c | d))) + big0(c)) | 0
    t = (((((a + (K[i + 7] as number)) | 0) + (((w[i + 7] as number) + (h ^ (f & (g ^ h)))) | 0)) | 0) + big1(f)) | 0
    e = (e + t) | 0
    a = (t + ((b & c) | (d & (b | c))) + big0(b)) | 0
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

// Written out, since the compiler puts only so many calls in line.
const big0 = (x: number) => ((x >>> 2) | (x << 30)) ^ ((x >>> 13) | (x << 19)) ^ ((x >>> 22) | (x << 10))
const big1 = (x: number) => ((x >>> 6) | (x << 26)) ^ ((x >>> 11) | (x << 21)) ^ ((x >>> 25) | (x << 7))
const small0 = (x: number) => ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
const small1 = (x: number) => ((x >>> 17) | (x << 15)) ^ ((x >>> 19) | (x << 13)) ^ (x >>> 10)

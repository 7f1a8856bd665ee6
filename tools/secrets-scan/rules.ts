/** A kind of secret, by how it is written. Patterns are of bounded length, so that a line is looked through in linear time. */
export interface SecretRule {
  readonly name: string
  readonly pattern: RegExp
}

/**
 * What must not be in the tree or its history: not what stands for a secret in words (`PASSWORD`, `one-time-token`).
 */
export const secretRules: readonly SecretRule[] = [
  { name: 'private key', pattern: /-{5}BEGIN (?:[A-Z]{2,12} ){0,2}PRIVATE KEY/ },
  { name: 'cloud access key', pattern: /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bAIza[\w-]{35}\b|\bLTAI[0-9A-Za-z]{12,30}\b/ },
  { name: 'repository token', pattern: /\bgh[oprsu]_[0-9A-Za-z]{36}|\bgithub_pat_\w{22}|\bglpat-[\w-]{20}/ },
  { name: 'registry token', pattern: /\bnpm_[0-9A-Za-z]{36}\b|_authToken\s{0,4}=\s{0,4}[^$\s]{8}/ },
  { name: 'service token', pattern: /\bxox[abprs]-[0-9A-Za-z-]{10}|\bsk_live_[0-9A-Za-z]{16}|\bsk-[0-9A-Za-z]{32}/ },
  { name: 'signed token', pattern: /\beyJ[\w-]{10,2000}\.eyJ[\w-]{10,2000}\.[\w-]{10}/ },
  {
    name: 'address with a password',
    pattern: /\b[a-z]{2,12}:\/\/[\w.-]{1,40}:(?![A-Z_]{1,30}@)[^\s:@/$<>{}'"`…]{8,100}@[\w-]/,
  },
  {
    name: 'password or key in a setting',
    pattern:
      /\b\w{0,30}(?:password|passwd|secret|api_?key|token)["']?\s{0,4}[:=]\s{0,4}["'](?!(?:[a-z]{1,12}\d?-){2})(?=[^"']{0,80}\d)(?=[^"']{0,80}[A-Za-z])[\w+/=!@#%^&*-]{20,200}["']/i,
  },
]

/**
 * Values that look like secrets and are none, each with where it is published; a line is looked through without them. Nothing
 * else is let pass, and nothing by the file it stands in.
 */
export const publishedValues: readonly { readonly value: string; readonly source: string }[] = [
  { value: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', source: 'RFC 4226 and 6238, appendix: 12345678901234567890 in base 32' },
  {
    value: '3q2-7wAAAABkZWFkYmVlZi1vbmUtdGltZQ',
    source: 'the page example of a one-time link: deadbeef and “one-time”',
  },
]

/** Files that hold secrets by their kind. */
export const secretFiles =
  /(^|\/)(\.env(\.[\w-]{1,20})?|id_(rsa|dsa|ecdsa|ed25519)|[^/]{1,100}\.(pem|p12|pfx|key|jks|kdbx))$/

import type { SessionLine as SessionView } from '@gangmu/contract'
import type { SessionLine } from '@gangmu/ledger'

/**
 * A session for its person or a security administrator, without what is known of its token.
 * @param own Hash of the token of the session that asks, or null.
 * @example showSession(line, principal.tokenHash)
 */
export function showSession({ tokenHash, ...line }: SessionLine, own: string | null): SessionView {
  const { id, device, means, openedAt, seenAt, expiresAt } = line
  return { id, device, means, openedAt, seenAt, expiresAt, current: tokenHash === own }
}

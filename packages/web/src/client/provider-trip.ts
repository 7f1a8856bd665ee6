const storageKey = 'gangmu.provider'

/** What this tab keeps while its person is away at the identity provider. */
export interface ProviderErrand {
  /** Where to go after signing in. */
  readonly next?: string | undefined
  /** Token of the invitation that was open. */
  readonly invitation?: string | undefined
}

/** Keeps an errand for when the browser comes back; gone with the tab. Without storage the person comes back to the start. */
export function keepErrand(errand: ProviderErrand): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(errand))
  } catch {
    // Storage is closed in some web shells. An invitation then has to be opened again, which the server says.
    return
  }
}

/** The errand that was kept, once. @example takeErrand().next // '/w/990102' */
export function takeErrand(): ProviderErrand {
  try {
    const kept = sessionStorage.getItem(storageKey)
    sessionStorage.removeItem(storageKey)
    const { next, invitation } = JSON.parse(kept ?? '{}') as Record<string, unknown>
    return {
      ...(typeof next === 'string' ? { next } : {}),
      ...(typeof invitation === 'string' ? { invitation } : {}),
    }
  } catch {
    // As above, or something that was not kept by us.
    return {}
  }
}

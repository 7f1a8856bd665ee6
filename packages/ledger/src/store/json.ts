/** A value for a jsonb column. Both drivers take the text as it is; left to themselves they differ on arrays. */
export function json(value: unknown): string {
  return JSON.stringify(value ?? null)
}

/** As {@link json}, with SQL's null for what is absent. */
export function jsonOrNull(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(value)
}

/** A folder with the programs of PostgreSQL 15 or newer, or why there is none. */
export function findPostgres(): Promise<{ readonly bin?: string; readonly missing?: string }>

/** A throwaway PostgreSQL on a free loopback port. */
export interface Cluster {
  /** Address for a user that may create databases and is bound by row security. */
  readonly url: string
  readonly superuserUrl: string
  readonly pid: number | undefined
  readonly folder: string
  /** Kills every process of the server without a word and starts it again. */
  crash(): Promise<void>
  stop(): Promise<void>
}

/** Starts one. `durable`: what was committed is on the disk, as in use. */
export function startCluster(bin: string, options?: { readonly durable?: boolean }): Promise<Cluster>

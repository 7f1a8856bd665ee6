import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout's root folder, wherever the command was started. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** A path inside the checkout. */
export const inRoot = (...parts) => join(root, ...parts)

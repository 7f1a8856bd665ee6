/** The checkout's root folder, wherever the command was started. */
export declare const root: string
/** A path inside the checkout. */
export declare function inRoot(...parts: string[]): string

/** What the reader weighs as one file for a browser's worker. Run: `node --import tsx bench/bundle.ts`. */
import { bundleReader } from '../tools/browser-bundle/bundle-reader.ts'

const { bytes, gzip } = await bundleReader()
console.log(`reader for the browser: ${bytes} bytes, ${gzip} bytes compressed (gzip)`)

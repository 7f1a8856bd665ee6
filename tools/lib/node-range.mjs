/** The oldest Node this project runs on; package.json's `engines` says the same and a test compares the two. */
export const oldestNode = [20, 19]

/**
 * Whether a Node version (as in `process.versions.node`) is in the supported range.
 * @example supportsNode('20.18.3') // false
 */
export function supportsNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])
}

/** Ends the process with a sentence in both languages when this Node is too old; called before anything else is loaded. */
export function requireNode() {
  const { node } = process.versions
  if (supportsNode(node)) return
  const wanted = oldestNode.join('.')
  console.error(`需要 Node ${wanted} 或更新的版本，现在是 ${node}。请安装新版 Node 后再试。`)
  console.error(`Node ${wanted} or newer is needed; this is ${node}. Install a newer Node and try again.`)
  process.exit(2)
}

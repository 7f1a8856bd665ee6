/** In the order in which they are looked for: browsers that name others in their user agent come first. */
const browsers = [
  ['Edg', 'Edge'],
  ['MicroMessenger', 'WeChat'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const
const systems = [
  ['Windows', 'Windows'],
  ['HarmonyOS', 'HarmonyOS'],
  ['Android', 'Android'],
  ['iPhone', 'iOS'],
  ['iPad', 'iOS'],
  ['Mac OS', 'macOS'],
  ['Linux', 'Linux'],
] as const

/**
 * What a browser says it is, in two words, so that a person recognises their own sessions. No more of it is kept.
 * @example describeDevice('Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36') // 'Chrome · Windows'
 */
export function describeDevice(userAgent: string | undefined): string {
  const said = (userAgent ?? '').slice(0, 512)
  const find = (table: readonly (readonly [string, string])[]) => table.find(([sign]) => said.includes(sign))?.[1]
  return [find(browsers), find(systems)].filter((word) => word !== undefined).join(' · ')
}

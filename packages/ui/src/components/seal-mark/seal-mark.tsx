/**
 * The product's mark: one seal-red square with 纲. Decorative unless `label` is given.
 * @example <SealMark size="large" label="纲目" />
 */
export function SealMark({ size = 'small', label }: { size?: 'small' | 'large'; label?: string }) {
  return (
    <span
      className={`gm-seal gm-seal-${size}`}
      lang="zh-CN"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      纲
    </span>
  )
}

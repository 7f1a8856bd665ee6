import type { ComponentProps } from 'react'

/**
 * A button that is a verb. `primary` is the one action of the page; `quiet` stands in lines and tables.
 * @example <Button kind="primary" onClick={adopt}>采纳</Button>
 */
export function Button({
  kind = 'plain',
  className = '',
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { kind?: 'plain' | 'primary' | 'quiet' }) {
  return <button type={type} className={`gm-button gm-button-${kind} ${className}`.trim()} {...rest} />
}

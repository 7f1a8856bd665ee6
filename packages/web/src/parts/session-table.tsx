import type { SessionLine } from '@gangmu/contract'
import { Button } from '@gangmu/ui'
import { type Messages, useMessages } from '../app/language.tsx'
import { formatInstant } from './format-instant.ts'
import { WideTable } from './wide-table.tsx'

const zh = {
  caption: '登录中的设备',
  device: '设备',
  means: '登录方式',
  opened: '登录时间',
  seen: '最近使用',
  expires: '最迟退出',
  end: '退出',
  endOf: (device: string) => `退出${device}`,
  current: '本机',
  unknown: '未说明的设备',
  byMeans: {
    password: '口令',
    'password-and-code': '口令和动态口令',
    link: '一次性链接',
    provider: '统一身份认证',
  } as Readonly<Record<SessionLine['means'], string>>,
}
const messages: Messages<typeof zh> = {
  zh,
  en: {
    caption: 'Sessions that are open',
    device: 'Device',
    means: 'Signed in by',
    opened: 'Since',
    seen: 'Last used',
    expires: 'Ends at the latest',
    end: 'End',
    endOf: (device) => `End the session on ${device}`,
    current: 'this one',
    unknown: 'a device that did not say',
    byMeans: {
      password: 'password',
      'password-and-code': 'password and code',
      link: 'one-time link',
      provider: 'identity provider',
    },
  },
}

/** The sessions of an account, each with the way to end it; the one that asks ends by signing out. */
export function SessionTable({
  sessions,
  busy,
  narrow = false,
  onEnd,
}: {
  sessions: readonly SessionLine[]
  busy: boolean
  /** In a pane: only device and last use are shown. */
  narrow?: boolean
  onEnd: (session: string) => void
}) {
  const words = useMessages(messages)
  const sm = narrow ? 'hidden' : 'hidden sm:table-cell'
  const md = narrow ? 'hidden' : 'hidden md:table-cell'
  return (
    <WideTable label={words.caption}>
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{words.caption}</caption>
        <thead className="text-ink-2">
          <tr className="border-hairline border-b">
            <th scope="col" className="py-2 pr-4 font-normal">
              {words.device}
            </th>
            <th scope="col" className={`py-2 pr-4 font-normal ${sm}`}>
              {words.means}
            </th>
            <th scope="col" className={`py-2 pr-4 font-normal ${md}`}>
              {words.opened}
            </th>
            <th scope="col" className="py-2 pr-4 font-normal">
              {words.seen}
            </th>
            <th scope="col" className={`py-2 pr-4 font-normal ${md}`}>
              {words.expires}
            </th>
            <th scope="col" className="py-2">
              <span className="sr-only">{words.end}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((one) => {
            const device = one.device === '' ? words.unknown : one.device
            return (
              <tr key={one.id} className="border-hairline border-b">
                <th scope="row" className="py-1.5 pr-4 font-normal">
                  {device}
                  {one.current && <span className="ml-2 text-done text-small">● {words.current}</span>}
                </th>
                <td className={`py-1.5 pr-4 ${sm}`}>{words.byMeans[one.means]}</td>
                <td className={`py-1.5 pr-4 whitespace-nowrap ${md}`}>{formatInstant(one.openedAt)}</td>
                <td className="py-1.5 pr-4 whitespace-nowrap">{formatInstant(one.seenAt)}</td>
                <td className={`py-1.5 pr-4 whitespace-nowrap ${md}`}>{formatInstant(one.expiresAt)}</td>
                <td className="py-1.5 text-right">
                  {!one.current && (
                    <Button kind="quiet" disabled={busy} aria-label={words.endOf(device)} onClick={() => onEnd(one.id)}>
                      {words.end}
                    </Button>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </WideTable>
  )
}

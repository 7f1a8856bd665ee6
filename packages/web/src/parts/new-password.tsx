import { describePasswordRule, findBrokenRules, listPasswordRules, type PasswordProfile } from '@gangmu/contract'
import { useId, useState } from 'react'
import { type Messages, useLanguage, useMessages } from '../app/language.tsx'
import { TextField } from './text-field.tsx'

const zh = {
  password: '口令',
  newPassword: '新口令',
  repeat: '再输一次口令',
  show: '显示口令',
  rules: '口令要求',
  met: '已符合',
  unmet: '未符合',
  common: '不能是常见口令（提交时核对）',
  used: '不能与近期用过的口令相同（提交时核对）',
  differs: '两次输入的口令不一致。',
}
const messages: Messages<typeof zh> = {
  zh,
  en: {
    password: 'Password',
    newPassword: 'New password',
    repeat: 'Password again',
    show: 'Show the password',
    rules: 'What a password must be',
    met: 'met',
    unmet: 'not met yet',
    common: 'not a common password (checked when you send it)',
    used: 'not one that you used recently (checked when you send it)',
    differs: 'The two passwords differ.',
  },
}

/** A password as it is being chosen, typed twice. */
export interface TypedPassword {
  readonly password: string
  readonly repeat: string
}

/** Nothing typed yet. */
export const noPassword: TypedPassword = { password: '', repeat: '' }

/** Whether a typed password can be handed in. @example isChosen(typed, '督查室', 'asvs') // false */
export function isChosen({ password, repeat }: TypedPassword, name: string, profile: PasswordProfile): boolean {
  return password === repeat && findBrokenRules(password, name, profile).length === 0
}

/**
 * A new password, typed twice; its rules stand below and are ticked while one types. `tried` tells what is still wrong.
 * @example <NewPassword profile="asvs" name={name} typed={typed} tried={false} onTyped={setTyped} />
 */
export function NewPassword({
  profile,
  name,
  typed,
  tried,
  renewed = false,
  onTyped,
}: {
  profile: PasswordProfile
  name: string
  typed: TypedPassword
  /** Whether it was handed in as it stands. */
  tried: boolean
  /** Whether it takes the place of an earlier one, which must not come back. */
  renewed?: boolean
  onTyped: (typed: TypedPassword) => void
}) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  const [shown, setShown] = useState(false)
  const id = useId()
  const broken = findBrokenRules(typed.password, name, profile)
  const type = shown ? 'text' : 'password'
  const differs = typed.repeat !== '' && typed.password !== typed.repeat
  return (
    <>
      <div>
        <TextField
          label={renewed ? words.newPassword : words.password}
          value={typed.password}
          onValue={(password) => onTyped({ ...typed, password })}
          type={type}
          autoComplete="new-password"
          aria-describedby={`${id}-rules`}
          aria-invalid={tried && broken.length > 0}
          required
          maxLength={256}
        />
        <ul id={`${id}-rules`} aria-label={words.rules} className="mt-2 flex flex-col gap-0.5 text-small">
          {listPasswordRules(profile).map((rule) => {
            const met = typed.password !== '' && !broken.includes(rule)
            const faulty = tried && !met
            return (
              <li key={rule} className={met ? 'text-done' : faulty ? 'text-overdue' : 'text-ink-2'}>
                <span aria-hidden="true">{met ? '●' : faulty ? '▲' : '○'}</span>{' '}
                {describePasswordRule(rule, profile, language)}
                <span className="sr-only">{met ? words.met : words.unmet}</span>
              </li>
            )
          })}
          <li className="text-ink-2">
            <span aria-hidden="true">·</span> {words.common}
          </li>
          {renewed && (
            <li className="text-ink-2">
              <span aria-hidden="true">·</span> {words.used}
            </li>
          )}
        </ul>
      </div>
      <div>
        <TextField
          label={words.repeat}
          value={typed.repeat}
          onValue={(repeat) => onTyped({ ...typed, repeat })}
          type={type}
          autoComplete="new-password"
          aria-describedby={`${id}-differs`}
          aria-invalid={differs}
          required
          maxLength={256}
        />
        <p id={`${id}-differs`} role="status" className="text-overdue text-small">
          {differs && (tried || typed.repeat.length >= typed.password.length) ? words.differs : ''}
        </p>
        <label className="mt-1 inline-flex items-center gap-2">
          <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
          {words.show}
        </label>
      </div>
    </>
  )
}

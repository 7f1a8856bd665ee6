import { roleWords } from '@gangmu/contract'
import { useLanguage, useMessages } from '../../app/language.tsx'
import type { OwnPlace } from '../../app/may-call.ts'
import { Section } from '../../parts/section.tsx'
import { messages } from './messages.ts'

/** Where one works and as what, place by place. */
export function PostsHeld({ places }: { places: readonly OwnPlace[] }) {
  const words = useMessages(messages)
  const { language } = useLanguage()
  return (
    <Section title={words.posts} lead={words.postsLead}>
      {places.length === 0 ? (
        <p>{words.noPosts}</p>
      ) : (
        <table className="w-full border-collapse text-left">
          <caption className="sr-only">{words.posts}</caption>
          <thead className="text-ink-2">
            <tr className="border-hairline border-b">
              {[words.place, words.post, words.role].map((head) => (
                <th key={head} scope="col" className="py-2 pr-4 font-normal">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {places.map((place) => (
              <tr key={place.code} className="border-hairline border-b align-baseline">
                <th scope="row" lang="zh-CN" className="py-2 pr-4 font-normal">
                  {place.name}
                </th>
                <td lang="zh-CN" className="py-2 pr-4">
                  {place.posts.length === 0 ? '–' : place.posts.map(({ title }) => title).join('、')}
                </td>
                <td className="py-2">
                  {place.roles.map((role) => roleWords[role][language]).join(language === 'zh' ? '、' : ', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}

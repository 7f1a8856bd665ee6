import type { PlaceView } from '@gangmu/contract'
import { EmptyState } from '@gangmu/ui'
import { addresses } from '../../app/addresses.ts'
import { useMessages } from '../../app/language.tsx'
import { findPosts, type ListedPost } from '../../model/list-posts.ts'
import { SearchForm } from '../../parts/search-form.tsx'
import { SettingsFrame } from '../../parts/settings-frame.tsx'
import { SideBySide } from '../../parts/side-by-side.tsx'
import { messages } from './messages.ts'
import { PostPane, type PostPaneProps } from './post-pane.tsx'
import { PostTable } from './post-table.tsx'

export interface PostsProps {
  readonly place: PlaceView
  readonly posts: readonly ListedPost[]
  readonly q: string
  readonly mayChange: boolean
  /** What stands in the pane; null when no post is selected. */
  readonly pane: Omit<PostPaneProps, 'mayChange' | 'close'> | null
  readonly onSearch: (q: string) => void
}

/** The posts of a place with who holds them, and one of them beside the list. */
export function PostsView({ place, posts, q, mayChange, pane, onSearch }: PostsProps) {
  const words = useMessages(messages)
  const shown = findPosts(posts, q)
  const vacant = posts.filter(({ now }) => now.length === 0).length
  return (
    <SettingsFrame
      place={place}
      id="posts"
      lead={q === '' ? words.lead(posts.length, vacant) : words.found(shown.length, posts.length)}
    >
      {!mayChange && <p className="mt-4 text-ink-2">{words.readOnly}</p>}
      {posts.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyAdvice}</EmptyState>
      ) : (
        <>
          <SearchForm
            key={q}
            label={words.q}
            q={q}
            clear={q === '' ? null : addresses.posts(place.code)}
            onSearch={onSearch}
          />
          <SideBySide
            list={
              shown.length === 0 ? (
                <EmptyState title={words.noMatch}>{words.noMatchAdvice}</EmptyState>
              ) : (
                <PostTable
                  posts={shown}
                  selected={pane?.listed.post.id ?? null}
                  hrefOf={(post) => addresses.posts(place.code, { q, post })}
                />
              )
            }
            pane={
              pane && (
                <PostPane
                  key={pane.listed.post.id}
                  {...pane}
                  mayChange={mayChange}
                  close={addresses.posts(place.code, { q })}
                />
              )
            }
          />
        </>
      )}
    </SettingsFrame>
  )
}

import { renderProblem } from '@gangmu/contract'
import type { PageExamples } from '../../examples/page-examples.ts'
import { refusedPage } from '../../examples/refused-page.tsx'
import {
  sampleAccounts,
  sampleHolders,
  securityAdministrator,
  systemAdministrator,
} from '../../examples/sample-people.ts'
import { sampleUnits } from '../../examples/sample-units.ts'
import { longPlace, samplePlace } from '../../examples/sample-views.ts'
import { type ListedPost, listPosts } from '../../model/list-posts.ts'
import { Loading } from '../../parts/loading.tsx'
import { type PostsProps, PostsView } from './posts-view.tsx'

const nothing = () => undefined
const today = '2026-02-03'
const posts = listPosts(sampleUnits, sampleHolders, today)
const plain: PostsProps = { place: samplePlace, posts, q: '', mayChange: true, pane: null, onSearch: nothing }
const liaison = posts.find(({ post }) => post.id === 'finance.liaison') as ListedPost
const pane: NonNullable<PostsProps['pane']> = {
  listed: liaison,
  roles: [],
  known: { accounts: sampleAccounts, me: 'p2', mayWork: false },
  today,
  busy: false,
  problem: null,
  onHold: nothing,
  onLeave: nothing,
  onRole: nothing,
}
const office = posts.find(({ post }) => post.id === 'office.office') as ListedPost

export const examples: PageExamples = {
  frame: 'shell',
  cases: {
    empty: {
      element: () => <PostsView {...plain} posts={[]} />,
      session: securityAdministrator,
      zh: ['还没有岗位'],
      en: ['No post yet'],
    },
    loading: { element: () => <Loading />, session: securityAdministrator, zh: ['正在读取'], en: ['Loading'] },
    refused: { element: refusedPage, session: securityAdministrator, zh: ['没有此项权限'], en: ['Not allowed'] },
    full: {
      element: () => <PostsView {...plain} />,
      session: securityAdministrator,
      zh: ['共8个岗位，7个空缺', '沈竹青', '2026-01-08起', '空缺'],
      en: ['8 posts, 7 vacant', 'since 2026-01-08', 'vacant'],
    },
    'one selected': {
      element: () => <PostsView {...plain} pane={pane} />,
      session: securityAdministrator,
      zh: ['任职情况', '已离任', '写明离任日期', '确定任职', '附带督查室角色'],
      en: ['Who holds it', 'past', 'Set the last day', 'Let a person hold it', 'Let it carry supervision office'],
    },
    'carries a role': {
      element: (language) => (
        <PostsView
          {...plain}
          q="府办"
          pane={{ ...pane, listed: office, roles: ['office'], problem: renderProblem('account-unknown', {}, language) }}
        />
      ),
      session: securityAdministrator,
      zh: ['收回督查室角色', '没有这个账号', '查到3个岗位'],
      en: ['Take supervision office away', 'no such account', '3 of 8 posts found'],
    },
    'no match': {
      element: () => <PostsView {...plain} q="机场" />,
      session: securityAdministrator,
      zh: ['没有符合条件的岗位'],
      en: ['No post matches'],
    },
    'only to read': {
      element: () => <PostsView {...plain} mayChange={false} pane={pane} />,
      session: systemAdministrator,
      zh: ['您在此只能查看', '顾云溪'],
      en: ['you can read it here'],
    },
    'very long names': {
      element: () => (
        <PostsView
          {...plain}
          place={longPlace}
          posts={posts.map((one) => ({
            ...one,
            unit: { ...one.unit, name: longPlace.name },
            now: one.now.map((holder) => ({ ...holder, name: longPlace.name })),
          }))}
          pane={pane}
        />
      ),
      session: securityAdministrator,
      zh: [longPlace.name],
      en: [longPlace.name],
    },
  },
}

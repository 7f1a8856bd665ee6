import { type PlaceView, programVersion } from '@gangmu/contract'
import type { DocumentFacts } from '@gangmu/output'
import { instantInChina } from './instant-in-china.ts'

/** What a file made of a report says about itself. */
export function makeFacts(
  place: PlaceView,
  document: { readonly title: string; readonly textVersion: number; readonly version: number },
): DocumentFacts {
  return {
    source: `${place.name}（${place.code}）《${document.title}》`,
    at: instantInChina(new Date()),
    version: `文本第${document.textVersion}版，数据第${document.version}版，程序${programVersion}`,
    filter: '',
  }
}

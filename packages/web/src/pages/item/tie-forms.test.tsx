import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LanguageProvider } from '../../app/language.tsx'
import { sampleSeriesLines } from '../../examples/sample-series.ts'
import { TieForms } from './tie-forms.tsx'

const [first] = sampleSeriesLines

test('each role starts from what is tied, and what stands already is not saved again', () => {
  const html = renderToStaticMarkup(
    <LanguageProvider fixed="zh">
      <TieForms
        ties={{ own: null, reference: first!.id }}
        series={sampleSeriesLines}
        busy={false}
        onAct={() => undefined}
      />
    </LanguageProvider>,
  )
  const chosen = [...html.matchAll(/<option value="([^"]*)" selected=""/g)].map(([, value]) => value)
  expect(chosen).toEqual(['', first!.id])
  for (const words of ['确定对应数列：衡量本任务', '确定对应数列：作为比对对象']) expect(html).toContain(words)
  expect([...html.matchAll(/<button[^>]*>/g)].map(([button]) => button.includes('disabled=""'))).toEqual([true, true])
})

import { CSPProvider } from '@base-ui/react/csp-provider'
import { componentStyles, tokenStyles } from '@gangmu/ui'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LanguageProvider } from './app/language.tsx'
import { createWorkbenchRouter } from './app/router.tsx'
import { createQueryClient } from './client/query-client.ts'
import './styles.css'

// Constructed sheets are no inline styles, so the content security policy stays strict.
const shared = new CSSStyleSheet()
shared.replaceSync(`${tokenStyles}@layer components{${componentStyles}}`)
document.adoptedStyleSheets = [...document.adoptedStyleSheets, shared]

const place = document.getElementById('root')
if (place === null) throw new Error('Cannot start: the page has no element with the id root')

const client = createQueryClient()
const router = createWorkbenchRouter()

createRoot(place).render(
  <StrictMode>
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={client}>
        <LanguageProvider>
          <RouterProvider router={router} />
        </LanguageProvider>
      </QueryClientProvider>
    </CSPProvider>
  </StrictMode>,
)

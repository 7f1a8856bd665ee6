import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The workbench, built into the checkout's `dist/web`; in development the server's answers come through a proxy. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), tailwindcss()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2023',
    // Inlined assets would be data: addresses, which the content security policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One bundle, cached for good after the first visit; a jump past this is a part that should not be there.
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // Our rooms only declare; what a page does not use of them (the reader's tables) stays out of the bundle.
      treeshake: { moduleSideEffects: (id) => !/\/packages\/(text|reader|contract|ui)\/src\//.test(id) },
    },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4860' } },
})

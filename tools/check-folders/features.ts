/** One kind of feature: where its folders or files lie, what belongs to each, and the one list that names them. */
export interface FeatureKind {
  readonly name: string
  /** The folder that holds one folder per feature. */
  readonly base: string
  /** Files of each feature; `{name}` stands for the feature's own name. */
  readonly files: readonly string[]
  /** The file that imports every feature. */
  readonly list: string
  /** Further files that import features of this kind, each for a reason of its own. */
  readonly alsoLists?: readonly string[]
  /** Of each feature, the file that the list imports; any file of its folder unless given. */
  readonly listed?: string
  /** How the folders of features begin, where the base has others too. */
  readonly starts?: string
}

/** Every kind of feature that is one folder and one line. */
export const featureKinds: readonly FeatureKind[] = [
  {
    name: 'extraction rule',
    base: 'packages/reader/src/rules',
    files: ['{name}.ts', 'examples.txt'],
    list: 'packages/reader/src/rules/number-rules.ts',
    // Linkers return findings of their own kinds, so each has its own line there; terms are read apart from numbers.
    alsoLists: ['packages/reader/src/rules/linkers.ts', 'packages/reader/src/read.ts'],
  },
  {
    name: 'unit family',
    base: 'packages/reader/src/units',
    files: ['units.ts'],
    list: 'packages/reader/src/units/units.ts',
  },
  {
    name: 'file format',
    base: 'packages/intake/src/formats',
    files: ['{name}.ts'],
    list: 'packages/intake/src/formats/index.ts',
  },
  {
    name: 'register',
    base: 'packages/ledger/src/registers',
    files: ['register.ts', 'samples.ts', 'register.test.ts'],
    list: 'packages/ledger/src/registers/index.ts',
  },
  {
    name: 'public page',
    base: 'packages/portal/src/pages',
    files: ['{name}.tsx', 'examples.ts'],
    list: 'packages/portal/src/pages/index.ts',
  },
  {
    name: 'page of the workbench',
    base: 'packages/web/src/pages',
    files: ['{name}.tsx', 'examples.tsx'],
    list: 'packages/web/src/pages/index.ts',
  },
  {
    name: 'export',
    base: 'packages/output/src',
    files: ['{name}.ts'],
    list: 'packages/output/src/exports.ts',
  },
  {
    name: 'house check',
    base: 'tools',
    files: ['check.ts', 'check.test.ts'],
    list: 'tools/check.ts',
    listed: 'check.ts',
    starts: 'check-',
  },
]

/** Features that are one file each, and the one list that imports them all. */
export const fileKinds: readonly { readonly name: string; readonly base: string; readonly apart: readonly string[] }[] =
  [
    { name: 'command', base: 'packages/ledger/src/commands', apart: ['command.ts'] },
    { name: 'view', base: 'packages/ledger/src/views', apart: ['view.ts'] },
  ]

/** Files that are numbered one after the other, without gap and without two of a number. */
export const numbered: readonly { readonly folder: string; readonly digits: number; readonly end: string }[] = [
  { folder: 'docs/adr', digits: 4, end: '.md' },
  { folder: 'packages/ledger/src/store/migrations', digits: 6, end: '.sql' },
]

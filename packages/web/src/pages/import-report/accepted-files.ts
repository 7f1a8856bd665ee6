/** Endings of the files that can be opened, for the browser's own choice of files; the server decides by content. */
export const acceptedFiles = '.txt,.md,.docx,.pdf,.ofd,.html,.htm,.xlsx,.csv'

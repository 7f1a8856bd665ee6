/** Endings of the files that can be opened, for the browser's own choice of files; the server decides by content. */
export const acceptedFiles = '.docx,.doc,.wps,.pdf,.ofd,.html,.htm,.md,.txt,.xlsx,.csv'

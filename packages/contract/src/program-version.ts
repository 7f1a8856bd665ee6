/** Version of the program, as in its package; shown in the footer, in the OpenAPI description and in exports. */
export const programVersion = '0.1.0'

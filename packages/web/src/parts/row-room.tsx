/** Keeps the room of rows that a long table does not draw, in CSS pixels. @example <RowRoom columns={4} height={rows.before} /> */
export function RowRoom({ columns, height }: { columns: number; height: number }) {
  if (height === 0) return null
  return (
    <tr>
      <td colSpan={columns} style={{ height }} />
    </tr>
  )
}

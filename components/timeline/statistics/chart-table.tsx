import { say } from '../../../utils/platform/words.ts'

/** The numbers of a chart, opened by whoever wants them. */
export function ChartTable({
  caption,
  heads,
  rows,
}: {
  caption: string
  /** One for each column. */
  heads: readonly string[]
  /** The first cell names the row. */
  rows: readonly (readonly string[])[]
}) {
  return (
    <details>
      <summary>{say('statisticsTable')}</summary>
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

import { COLUMNS, type ExportFacts } from './columns'
import { guardCell } from './guard-cell'
import { mask } from './mask'

/** The cells of one case, in the order of `COLUMNS`: masked where a person wrote freely, and never a formula. All are texts. */
export const exportRow = (facts: ExportFacts): string[] =>
  COLUMNS.map(({ holds, value }) => guardCell(holds === 'typed' ? mask(value(facts)) : value(facts)))

import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import style from './table.module.scss'

export interface Column<T> {
  readonly name: string
  readonly cell: (item: T) => ReactNode
  /** Stands at the right, so that figures line up. */
  readonly isNumber?: boolean
  /** One line always: a badge. */
  readonly isShort?: boolean
  /** Two lines at most: all of it stands where the row leads to. */
  readonly isBrief?: boolean
  /** '12em', '30%'; otherwise what it needs. */
  readonly width?: string
}

/** Rows that can be chosen, one at a time: Tab leads to the chosen one. */
export interface Choosing {
  readonly at: number
  readonly idOf: (at: number) => string
  readonly choose: (at: number) => void
  readonly open: () => void
}

export interface TableProps<T> {
  readonly label: string
  readonly columns: readonly Column<T>[]
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  readonly choosing?: Choosing
}

/** A real table: its rows and columns are told by every screen reader. */
export function Table<T>({ label, columns, items, keyOf, choosing }: TableProps<T>) {
  return (
    <div className={style.around}>
      <table className={style.table} aria-label={label} {...(choosing ? { role: 'grid' } : {})}>
        <colgroup>{columns.map(({ name, width }) => <col key={name} style={width ? { width } : undefined} />)}</colgroup>
        <thead>
          <tr>{columns.map(({ name, isNumber }) => <th key={name} scope="col" className={classNames(style.name, isNumber && style.number)}>{name}</th>)}</tr>
        </thead>
        <tbody>
          {items.map((item, at) => (
            <tr key={keyOf(item)} className={style.row} {...(choosing ? chosen(choosing, at) : {})}>
              {columns.map(({ name, cell, isNumber, isShort, isBrief }) => (
                <td key={name} className={classNames(style.cell, isNumber && style.number, isShort && style.short)} {...(choosing ? { role: 'gridcell' } : {})}>{isBrief ? <div className={style.brief}>{cell(item)}</div> : cell(item)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const chosen = ({ at, idOf, choose }: Choosing, row: number) => ({
  'id': idOf(row),
  'aria-selected': row === at,
  'tabIndex': row === at ? 0 : -1,
  'onClick': () => choose(row),
})

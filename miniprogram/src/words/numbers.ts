/** 12345 → '12,345'. */
export const sayCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

/** Fen → '¥1,899', '¥0.50'. */
export function sayMoney(fen: number): string {
  const yuan = sayCount(Math.floor(Math.abs(fen) / 100))
  const rest = Math.abs(fen) % 100
  return `${fen < 0 ? '−' : ''}¥${yuan}${rest ? `.${String(rest).padStart(2, '0')}` : ''}`
}

/** The same in whole yuan, for what nobody typed: 195975 → '¥1,960'. Below one yuan it stays as it is. */
export const sayAboutMoney = (fen: number): string => sayMoney(Math.abs(fen) < 100 ? fen : Math.round(fen / 100) * 100)

/** Bytes → '3.4 MB', '10 MB', '820 KB'. */
export const saySize = (bytes: number): string =>
  bytes >= 1_048_576 ? `${(bytes / 1_048_576).toFixed(1).replace(/\.0$/, '')} MB` : `${Math.max(1, Math.round(bytes / 1024))} KB`

/** Counts that are not read on: 7 → '7', 100 → '99+'. */
export const sayAtMost99 = (count: number): string => (count > 99 ? '99+' : String(count))

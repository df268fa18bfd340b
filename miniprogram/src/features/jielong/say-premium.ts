/** Without a sign, to a tenth, halves up: 1585 basis points → '15.9%'. */
export const sayPercent = (basisPoints: number): string => {
  const tenths = Math.round(Math.abs(basisPoints) / 10)
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`
}

/** Basis points → '15.9%', '−3.2%'. */
export const sayPremium = (basisPoints: number): string => `${basisPoints <= -5 ? '−' : ''}${sayPercent(basisPoints)}`

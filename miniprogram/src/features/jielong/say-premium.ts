/** Basis points → '15.9 %', '−3.2 %'. */
export const sayPremium = (basisPoints: number): string => {
  const tenths = Math.round(Math.abs(basisPoints) / 10)
  return `${basisPoints < 0 && tenths > 0 ? '−' : ''}${Math.floor(tenths / 10)}.${tenths % 10} %`
}

/**
 * 溢价率 in basis points: (quote − official) / official, rounded to the nearest, halves away from zero. Both in fen; the
 * official price is above zero. 1899 → 2200 yuan is 1585, said as 15.9 %.
 */
export const premiumOf = (quoteFen: number, officialFen: number): number => {
  const exact = ((quoteFen - officialFen) * 10_000) / officialFen
  return Math.sign(exact) * Math.round(Math.abs(exact)) + 0
}

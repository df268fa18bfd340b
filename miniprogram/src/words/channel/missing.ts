/** What letters miss, as they name it, by where it can be filled in; everything else is written by hand. */
export const filledIn: Readonly<Record<'words' | 'case' | 'rights', readonly string[]>> = {
  words: ['事情的经过', '和卖家怎么谈的', '请求'],
  case: ['卖家名称', '购买日期', '价格', '涉及金额', '涉诉金额', '故障第一次出现的日期'],
  rights: ['签收或交付的日期', '选哪一项'],
}

export const none = '还没有维修记录'
export const noneDetail = '送修那天记一笔：送到哪里、哪天送的、说好哪天取、有没有书面的维修记录。修得久了可以要什么，靠的就是这些日子。'
export const dropOff = '记一次送修'
export const dropOffEarlier = '补记一次以前的送修'
export const pickUp = '取机了'

export const underWay = '正在修'
export const before = '以前的维修'

export const recorded = '有书面记录的维修'
export const recordedWhy = (count: number): string =>
  count >= 2
    ? '三包有效期里修过两次还是不能正常用，可以凭维修记录找卖家要求免费更换同型号同规格的主机（《移动电话机商品修理更换退货责任规定》第十三条）。'
    : '三包有效期里修过两次还是不能正常用，可以凭维修记录找卖家要求免费更换同型号同规格的主机（《移动电话机商品修理更换退货责任规定》第十三条）。没有书面记录的那次，很难算进去，每次都请对方写。'
export const counted = '只数官方和授权维修点修完的。'
export const reworks = (count: number): string => `返修 ${count} 次：上一次修完还在修理后的保证里，又送修了。`

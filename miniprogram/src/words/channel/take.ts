export const write = (letter: string): string => `写${letter}`
export const handedIn = '我已经提交了'
export const handedInDetail = '记下日期和编号，到日子提醒您。'
export const alreadyDone = '已经做过了，照实记下'
export const alreadyDoneDetail = '还没有做的，先看上面的提醒。'
export const notCompared = '还没有和别人写的比过，是不是写得一样，连上网络后才知道。'
export const about = '这条路怎么走'

export const write = (letter: string): string => `写${letter}`
export const handedIn = '我已经提交了'
export const handedInDetail = '记下日期和编号，到日子提醒您。'
export const alreadyDone = '已经做过了，照实记下'
export const alreadyDoneDetail = '还没有做的，先看上面的提醒。'
export const notCompared = '停笔以后，会和别人写的比一次，看看是不是一样；没有网络时比不了。'
export const about = '这条路怎么走'

import { sayCount } from '../numbers'

export const peopleWithTheSame = (people: number): string => `${sayCount(people)} 人报过同样的问题`
export const somethingClose = '群里有相近的情况'
export const casesOfModel = '同型号的案例'
export const joiningCounts = '加入接龙会把您也数进去，案例照常提交。'
export const otherJielongs = '同型号的其他接龙'

export const peopleIn = (people: number): string => `${sayCount(people)} 人参加`
export const inAlready = '您已参加'
export const look = '看看'
export const lookAt = (title: string): string => `看看接龙：${title}`
export const join = '加入这个接龙'
export const wait = '排这个接龙的候补'
export const joinsWithIt = '提交时加入，点按取消'
export const takeBack = '不加入这个接龙'
export const joiningWaits = (seats: string): string => `${seats}。加入就是排候补，有人退出会自动递补。`

export const otherFault = (fault: string): string => `收的是“${fault}”，和您选的类型或型号不同`
export const over = '已经结束'

export const saved = '海报已保存'
export const notSaved = '没有保存成功，请再试一次'
export const fileName = (title: string): string => `${title}-接龙海报.png`

export const albumShut = '还没有允许保存到相册'
export const albumShutDetail = '允许之后，回来再点一次保存。也可以长按海报，发给朋友或者收藏。'
export const openSettings = '去设置里允许'

export const drawing = '正在画海报'
export const notDrawn = '海报没有画出来，请再试一次。'

export const notYet = '现在还做不了海报'
export const notYetDetail = '接龙的内容通过检查、群里的人都能看到之后，就可以做海报。'

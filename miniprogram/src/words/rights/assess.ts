export const byWhatYouSaid = '按您说的算'
export const byWhatYouSaidUnkept = '按您说的算，还没存下'
export const changeFirst = '改前三个回答'
export const answers = '您的回答'
export const startAgain = '清空重来'
export const startAgainTitle = '清空这些回答'
export const startAgainConsequence = '填过的都会清掉，不能恢复。'
export const clear = '清空'

export const copy = '复制结论'
export const copied = '结论和依据已复制'
export const file = '报故障并存下'

export const keep = '存下'
export const kept = '已存下'
export const keptTitle = '上次存的结果'
export const keptOn = (day: string, edition: string): string => `${day}存下，规则版本 ${edition}`
export const notKept = '没有存下'
export const allKept = (why: string): string => `${why}您改的都在这台设备上。`
export const notThisOne = '不是这台'
export const fromBefore = '报这个案例之前，您在权益里答过同样的故障，已经用上。存下以后，日子提醒也会按它算。'
export const dropChanges = '不改了'
export const dropTitle = '不要这些改动'
export const dropConsequence = '回到上次存下的回答。'

export const newEdition = (edition: string): string => `规则有了新版本 ${edition}`
export const gone = (says: readonly string[]): string => `上次有，现在没有了：${says.join('；')}`
export const added = (says: readonly string[]): string => `上次没有，现在有了：${says.join('；')}`
export const newEditionDetail = '请按现在的结果看。存下以后，就以新版为准。'

export const meanwhile = '这些回答刚刚在别处改过'
export const meanwhileDetail = '看一眼哪个对，再决定用哪边的。'
export const bothSaid = (name: string, here: string, there: string): string => `${name}：这里是“${here}”，那边是“${there}”`
export const useHere = '用这里的'
export const useThere = '用那边的'

export const write = (name: string): string => `写信给${name}`
export const scripts = { 'spare-phone': '向修理的地方要备用机', progress: '请修理的地方说明原因' } as const
export const alsoWrite = '修理的地方不答应，再写'
export const toChannels = '看投诉渠道'
export const more = '接着做'
export const repairs = '维修'
export const repairsDetail = '送修、催修、取机，记下来结果会更准'
export const channels = '投诉渠道'
export const channelsDetail = '走过哪几步，下一步怎么走不冲突'
export const articles = '维权知识'
export const articlesDetail = '和这个故障有关的文章'
export const toCase = '看案例'
export const inCase = '到案例里补上'
export const inRepairs = '到维修里记'

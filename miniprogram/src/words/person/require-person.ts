export const title = '先起一个昵称'
export const detail = '有了昵称，就能看群里的内容、参加接龙和报故障。'
export const take = '去起昵称'

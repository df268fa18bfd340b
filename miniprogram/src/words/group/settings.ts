export const notFound = '没有找到这个群'
export const notFoundDetail = '请从群里进入设置。'
export const verifiedSays = (note: string): string => (note === '' ? '这个群通过了平台认证。' : `这个群通过了平台认证。平台的说明：${note}`)

export const texts = '群资料'
export const save = '保存'
export const dropChanges = '不改了'
export const saved = '已保存'
export const asOfLastTime = (why: string): string => `${why}下面是上次看到的内容。`
export const notSaved = '还没有保存'
export const allKept = (why: string): string => `${why}写下的都还在。`

export const changedMeanwhile = '群资料刚刚被别人改过'
export const changedMeanwhileDetail = '您写的都还在下面。先看一眼最新的内容，再决定用哪一份。'
export const latest = '最新的内容'
export const takeLatest = '用最新的'
export const takeMine = '用我写的'

export const invitation = '邀请'
export const codeComes = '认证通过之后，这里会有邀请码和邀请链接。'
export const renew = '换邀请码'
export const renewTitle = '换一个邀请码'
export const renewConsequence = '旧的邀请码、邀请链接和发出去的卡片都会失效，已经在群里的人不受影响。'
export const renewVerb = '更换'
export const renewed = '已换成新的邀请码'

export const bind = '绑定我打开的微信群'
export const bindTitle = '绑定这个微信群'
export const bindConsequence = (isBound: boolean): string =>
  `以后谁从这个微信群打开小程序，都会看到这个群，不用邀请码就能加入。${isBound ? '原来绑定的微信群不再有效。' : ''}`
export const bindVerb = '绑定'
export const bound = '已绑定这个微信群'
export const boundElsewhere = '这个群已经绑定了一个微信群，群里的人点开卡片就能加入。'
export const isThisOne = '您现在的微信群已经绑定到这里。'
export const isBound = '这个群已经绑定了一个微信群。'
export const notBound = '还没有绑定微信群。'
export const howToBind = '要绑定，请先把邀请卡片发到那个微信群，再从卡片打开小程序，回到这里。'

export const members = '成员'
export const membersAndRoles = '成员和身份'
export const handOver = '移交群主'
export const handOverDetail = '选一位成员接手，您会变成管理员'
export const ownerFirst = '您是群主，先移交给别人才能退出。'
export const ownerWaits = '您是群主。认证通过之后才能移交和退出。'

export const leave = '退出这个群'
export const leaveConsequence = '您报过的案例仍然是您的，留在群里；参加的接龙会一起退出；群里的其他内容就看不到了。想回来，再用邀请码加入。'
export const leaveVerb = '退出'
export const left = '已退出'
export const notLeft = '还没有退出'

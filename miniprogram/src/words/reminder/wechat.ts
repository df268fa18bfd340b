export const offer = '让微信到时提醒您'
export const offerDetail = '点一下“允许”，微信就会在日子快到时发一条消息。不允许也没关系，打开小程序一样能看到提醒。'
export const allow = '允许提醒一次'
export const allowMore = '再允许一次'
export const notNow = '先不用'

export const allowed = '好了，日子快到时微信会发一条消息给您。'
export const refused = '没关系，什么都没有少：日子到了，打开小程序就能看到提醒。'
export const switchedOff = '微信里关掉了这个小程序的消息。想收的话，点右上角“…”，在设置里打开通知。小程序里的提醒照常有。'
export const unavailable = '微信现在没有问成，过一会儿可以再试。小程序里的提醒照常有。'
export const notKept = (why: string): string => `${why}您在微信里已经允许，只是还没有记下来。`
export const again = '再记一次'

export const standing = '微信提醒'
export const left = (messages: number): string => (messages > 0 ? `还可以发 ${messages} 条微信消息。` : '还没有允许过微信消息。')
export const uncovered = (dates: number): string =>
  dates > 0 ? `还有 ${dates} 个日子没有微信消息，点一下允许一条。打开小程序都能看到提醒。` : '每个日子都有微信消息了，打开小程序也能看到提醒。'
export const inWechat = '在微信小程序里打开这一页，可以让微信到时发消息提醒您。在这里也能看到提醒，还可以把日子存进日历。'

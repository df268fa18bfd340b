export default definePageConfig({ navigationBarTitleText: '群里的接龙', enablePullDownRefresh: true })

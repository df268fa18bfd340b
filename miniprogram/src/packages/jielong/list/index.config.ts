export default definePageConfig({ navigationBarTitleText: '全部接龙', enablePullDownRefresh: true })

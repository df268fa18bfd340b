export default definePageConfig({ navigationBarTitleText: '文字接龙', enablePullDownRefresh: true })

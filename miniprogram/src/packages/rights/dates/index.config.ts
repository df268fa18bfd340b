export default definePageConfig({ navigationBarTitleText: '我的日子', enablePullDownRefresh: true })

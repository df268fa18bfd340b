export default definePageConfig({ navigationBarTitleText: '加入群', enablePullDownRefresh: true })

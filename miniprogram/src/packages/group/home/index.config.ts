export default definePageConfig({ navigationBarTitleText: '群', enablePullDownRefresh: true, enableShareAppMessage: true })

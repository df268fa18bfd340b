export default definePageConfig({ navigationBarTitleText: '报故障', enableShareAppMessage: true, enablePullDownRefresh: false })

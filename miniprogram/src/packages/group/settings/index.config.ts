export default definePageConfig({ navigationBarTitleText: '群设置', enablePullDownRefresh: true, enableShareAppMessage: true })

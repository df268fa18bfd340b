export default definePageConfig({ navigationBarTitleText: '权益', enablePullDownRefresh: true, enableShareAppMessage: true })

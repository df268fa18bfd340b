export default definePageConfig({ navigationBarTitleText: '发生过什么', enablePullDownRefresh: true })

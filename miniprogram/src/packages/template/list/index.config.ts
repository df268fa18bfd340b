export default definePageConfig({ navigationBarTitleText: '模板', enablePullDownRefresh: true })

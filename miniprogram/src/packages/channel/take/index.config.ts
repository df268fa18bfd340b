export default definePageConfig({ navigationBarTitleText: '走这一步', enablePullDownRefresh: true })

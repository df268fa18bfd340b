export default definePageConfig({ navigationBarTitleText: '导出案例', enablePullDownRefresh: true })

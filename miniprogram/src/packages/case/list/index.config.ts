export default definePageConfig({ navigationBarTitleText: '案例列表', enablePullDownRefresh: true })

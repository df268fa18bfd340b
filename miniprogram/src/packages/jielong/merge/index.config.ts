export default definePageConfig({ navigationBarTitleText: '合并接龙', enablePullDownRefresh: true })

export default definePageConfig({ navigationBarTitleText: '售后接龙', enablePullDownRefresh: true })

export default definePageConfig({ navigationBarTitleText: '群认证', enablePullDownRefresh: true })

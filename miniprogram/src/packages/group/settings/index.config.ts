export default definePageConfig({ navigationBarTitleText: '群设置' })

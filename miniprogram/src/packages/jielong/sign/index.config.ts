export default definePageConfig({ navigationBarTitleText: '参加接龙' })

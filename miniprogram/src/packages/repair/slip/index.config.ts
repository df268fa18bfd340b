export default definePageConfig({ navigationBarTitleText: '送修' })

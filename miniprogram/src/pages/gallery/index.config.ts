export default definePageConfig({ navigationBarTitleText: '画廊' })

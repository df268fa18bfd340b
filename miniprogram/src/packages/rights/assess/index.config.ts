export default definePageConfig({ navigationBarTitleText: '能要求什么' })

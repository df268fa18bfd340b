export default definePageConfig({ navigationBarTitleText: '取机后检查' })

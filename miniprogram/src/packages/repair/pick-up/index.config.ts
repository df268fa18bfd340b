export default definePageConfig({ navigationBarTitleText: '取机' })

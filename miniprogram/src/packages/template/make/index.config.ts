export default definePageConfig({ navigationBarTitleText: '写模板' })

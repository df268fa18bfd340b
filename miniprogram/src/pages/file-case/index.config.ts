export default definePageConfig({ navigationBarTitleText: '报故障' })

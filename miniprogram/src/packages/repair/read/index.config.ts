export default definePageConfig({ navigationBarTitleText: '这次维修' })

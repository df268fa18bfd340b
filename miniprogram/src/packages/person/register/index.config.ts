export default definePageConfig({ navigationBarTitleText: '登记昵称' })

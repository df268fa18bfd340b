export default definePageConfig({ navigationBarTitleText: '没提交的内容' })

export default definePageConfig({ navigationBarTitleText: '维权知识', enableShareAppMessage: true })

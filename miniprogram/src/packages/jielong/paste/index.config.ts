export default definePageConfig({ navigationBarTitleText: '粘贴文字接龙' })

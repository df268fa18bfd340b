export default definePageConfig({ navigationBarTitleText: '接龙海报' })

export const title = '没有这个页面'
export const detail = '链接可能不完整，或者是旧的。您的案例和接龙都还在。'
export const home = '回首页'

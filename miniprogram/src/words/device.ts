export const copied = '已复制，可以粘贴到聊天里'
export const notCopied = '没有复制成功，请长按文字复制'
export const savePicture = { phone: '保存到相册', browser: '下载图片' } as const
export const takeFile = { open: '打开', toChat: '发到聊天', browser: '下载' } as const

const cloud = require('wx-server-sdk')

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })

const { security, subscribeMessage, wxacode } = cloud.openapi
const openid = () => cloud.getWXContext().OPENID

const answers = {
  whoAsks: (event) => ({ context: cloud.getWXContext(), operators: process.env.OPERATORS, event }),
  throws: () => {
    throw new Error('broken inside')
  },
  call: ({ event }) => cloud.callFunction({ name: 'asked', data: event }),
  text: ({ content }) => security.msgSecCheck({ content, version: 2, scene: 2, openid: openid() }),
  picture: () => security.mediaCheckAsync({ mediaUrl: 'https://example.com/a.jpg', mediaType: 2, version: 2, scene: 3, openid: openid() }),
  message: ({ to, thing }) => subscribeMessage.send({ touser: to, templateId: 'template-1', page: 'pages/home/index', data: { thing1: { value: thing }, date3: { value: '2026年11月22日' } } }),
  code: async ({ scene }) => {
    const { buffer, contentType } = await wxacode.getUnlimited({ scene, page: 'pages/home/index', checkPath: false, width: 430 })
    return { contentType, length: buffer.length }
  },
  openData: ({ cloudId }) => cloud.getOpenData({ list: [cloudId] }),
  long: ({ length }) => 'x'.repeat(length),
}

/** What the SDK throws is part of what it answers. */
exports.main = async (event) => {
  if (event.ask === 'throws' || event.ask === 'long') return answers[event.ask](event)
  try {
    return { value: await answers[event.ask](event) }
  } catch (error) {
    return { failed: { errCode: error.errCode, errMsg: error.errMsg } }
  }
}

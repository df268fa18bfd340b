const cloud = require('wx-server-sdk')

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })

/** Keeps what WeChat tells. */
exports.main = async (message) => {
  await cloud.database().collection('heard').add({ data: { _id: message.trace_id, message, source: cloud.getWXContext().SOURCE } })
  return 'success'
}

const cloud = require('wx-server-sdk')
cloud.init({ env: process.env.TCB_ENV })

exports.main = async ({ add, done }) => {
  const { OPENID: owner = 'a script' } = cloud.getWXContext()
  const things = cloud.database().collection('things')
  if (add) await things.add({ data: { owner, text: add, isDone: false, at: new Date() } })
  if (done) await things.where({ _id: done, owner }).update({ data: { isDone: true } })
  const { data } = await things.where({ owner }).orderBy('at', 'asc').get()
  return data.map(({ _id, text, isDone }) => ({ _id, text, isDone }))
}

// A process of its own, with the SDK as it is published: where it asks stands in its environment.
const cloud = require('wx-server-sdk')
cloud.init({ env: process.env.TCB_ENV })

async function main() {
  const { result: things } = await cloud.callFunction({ name: 'to-do', data: { add: 'water the plants' } })
  await cloud.callFunction({ name: 'to-do', data: { done: things.at(-1)._id } })
  const { data } = await cloud.database().collection('things').where({ isDone: true }).get()
  console.log(data.map(({ text, owner }) => `${owner} did ${text}`).join('\n'))
}

main()

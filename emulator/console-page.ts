/** The console: it holds the token in the page only, and asks the same addresses as everybody else. */
export const consolePage = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>模拟环境的控制台</title>
<style>
:root { color-scheme: light dark; }
[hidden] { display: none !important; }
body { font: 15px/1.5 -apple-system, "PingFang SC", "Noto Sans CJK SC", sans-serif; max-width: 960px; margin: 0 auto; padding: 16px; }
h1 { font-size: 20px; } h2 { font-size: 16px; margin-top: 24px; }
form { display: flex; flex-wrap: wrap; gap: 8px; align-items: end; margin: 8px 0; }
label { display: grid; font-size: 13px; } input, select, button { font: inherit; min-height: 40px; padding: 4px 8px; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: 13px; }
th, td { text-align: left; padding: 4px 8px; border-bottom: 1px solid #8884; white-space: nowrap; }
</style>
</head>
<body>
<h1>模拟环境的控制台</h1>
<form id="enter"><label>口令<input name="token" type="password" autocomplete="off" required></label><button>打开</button></form>
<p id="said" role="status"></p>
<div id="inside" hidden>
<h2>时钟</h2>
<form data-post="clock"><label>往后几天<input name="days" type="number" value="1"></label><button>拨过去</button><button type="button" id="real">回到现在</button></form>
<h2>内容检查</h2>
<form data-post="content-check">
<label>文字<select name="text"></select></label><label>图片和声音<select name="media"></select></label><button>这样回答</button>
</form>
<h2>定时器</h2>
<form data-post="timer"><label>云函数<input name="name" required></label><button>立刻触发</button></form>
<h2>发出的订阅消息</h2><div class="wide"><table id="outbox"></table></div>
<h2>最近的调用</h2><div class="wide"><table id="log"></table></div>
</div>
<script>
const find = selector => document.querySelector(selector)
const say = text => { find('#said').textContent = text }
let token = ''
const ask = async (path, body) => {
  const reply = await fetch('/emulator/' + path, { method: body ? 'POST' : 'GET', headers: { authorization: 'Bearer ' + token, 'content-type': 'application/json' }, body: body && JSON.stringify(body) })
  const value = await reply.json()
  if (!reply.ok) throw new Error(value.message)
  return value
}
for (const select of document.querySelectorAll('select')) {
  for (const mode of ['words', 'pass', 'review', 'risky', 'slow', 'down']) select.append(new Option(mode))
}
const fill = (table, heads, rows) => {
  table.replaceChildren()
  const line = (cells, tag) => { const row = table.insertRow(); for (const cell of cells) row.append(Object.assign(document.createElement(tag), { textContent: cell ?? '' })) }
  line(heads, 'th')
  for (const row of rows) line(row, 'td')
}
const time = at => new Date(at).toLocaleString('zh-CN')
const refresh = async () => {
  const [log, outbox] = await Promise.all([ask('log'), ask('outbox')])
  fill(find('#log'), ['时间', '云函数', '谁', '来源', '毫秒', '读', '写', '没用到索引', '错误'], log.slice(-200).reverse().map(entry => [time(entry.at), entry.name, entry.openid, entry.source, Math.round(entry.duration), entry.reads, entry.writes, entry.unindexed, (entry.error || '').split('\\n')[0]]))
  fill(find('#outbox'), ['时间', '给谁', '模板', '内容'], outbox.slice(-50).reverse().map(entry => [time(entry.at), entry.touser, entry.templateId, JSON.stringify(entry.data)]))
}
const recall = async () => {
  const state = await ask('state')
  for (const kind of ['text', 'media']) find('[name=' + kind + ']').value = state[kind]
}
const act = work => async event => {
  event.preventDefault()
  try { say(await work(new FormData(event.target))); await refresh() } catch (error) { say(error.message) }
}
const clock = async body => '现在是 ' + time((await ask('clock', body)).now)
find('#enter').addEventListener('submit', act(async form => { token = form.get('token'); await refresh(); await recall(); find('#inside').hidden = false; find('#enter').hidden = true; setInterval(() => refresh().catch(() => undefined), 2000); return '' }))
find('[data-post=clock]').addEventListener('submit', act(form => clock({ advance: Number(form.get('days')) * 86400000 })))
find('#real').addEventListener('click', act(() => clock({})))
find('[data-post=content-check]').addEventListener('submit', act(async form => JSON.stringify(await ask('content-check', Object.fromEntries(form)))))
find('[data-post=timer]').addEventListener('submit', act(async form => '结果 ' + JSON.stringify(await ask('timer/' + encodeURIComponent(form.get('name')), {}))))
</script>
</body>
</html>
`

import type { Persona } from '../options'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escape = (text: string) => text.replace(/[&<>"']/g, letter => entities[letter] ?? letter)

const style = `
:root { color-scheme: light dark; --ground: #f3f6f6; --card: #fff; --ink: #15201f; --soft: #52605e; --line: #dbe3e2; --edge: #7f8d8b; --accent: #0b6b64; --on-accent: #fff; }
@media (prefers-color-scheme: dark) { :root { --ground: #0f1514; --card: #1a2221; --ink: #e8efed; --soft: #a6b4b1; --line: #2d3837; --edge: #80908d; --accent: #57c2b6; --on-accent: #04211e; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.5 -apple-system, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
main { max-width: 480px; margin: 0 auto; padding: 32px 16px 48px; }
h1 { font-size: 22px; margin: 0 0 4px; }
h2 { font-size: 16px; margin: 28px 0 8px; }
p { margin: 0 0 16px; color: var(--soft); font-size: 14px; }
button { font: inherit; cursor: pointer; width: 100%; min-height: 48px; }
.persona { display: block; text-align: left; padding: 12px 16px; margin: 0 0 8px; background: var(--card); color: var(--ink); border: 1px solid var(--line); border-radius: 10px; }
.persona:hover { border-color: var(--accent); }
.persona small { display: block; color: var(--soft); font-size: 14px; }
.new { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 16px; }
label { display: block; font-size: 14px; color: var(--soft); margin: 0 0 4px; }
input { font: inherit; width: 100%; min-height: 44px; padding: 8px 12px; margin: 0 0 12px; color: inherit; background: var(--ground); border: 1px solid var(--edge); border-radius: 10px; }
.go { background: var(--accent); color: var(--on-accent); border: 0; border-radius: 10px; font-weight: 600; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }`

const personaForm = ({ id, nickname, about }: Persona, back: string) => `
<form method="post" action="/sign-in">
<input type="hidden" name="back" value="${escape(back)}">
<button class="persona" name="persona" value="${escape(id)}">${escape(nickname)}<small>${escape(about)}</small></button>
</form>`

/** The stand-in for being signed in to WeChat: choose who you are. */
export function signInPage(personas: Persona[], back: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>选择身份</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>选择身份</h1>
<p>在微信里打开时没有这一步。现在是在浏览器里，请选一个身份进入。</p>
${personas.map(persona => personaForm(persona, back)).join('')}
<h2>用新的身份</h2>
<form class="new" method="post" action="/sign-in">
<input type="hidden" name="back" value="${escape(back)}">
<label for="nickname">昵称（可以不填）</label>
<input id="nickname" name="nickname" maxlength="20" autocomplete="off">
<button class="go">用新的身份进入</button>
</form>
</main>
</body>
</html>
`
}

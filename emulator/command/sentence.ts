import { messageOf } from '../service-error'

/** Words that the program cannot follow, in a sentence: whoever typed them wants to see what there is. */
export class Misuse extends Error {
  constructor(what: string, readonly kind = '选项') {
    super(what)
  }
}

/** As shells have it: 2 is for the words, 1 for what they asked for. */
export const exitCodeOf = (reason: unknown): 1 | 2 => (reason instanceof Misuse || (reason instanceof Error && ofOptions(reason) !== undefined) ? 2 : 1)

type Trouble = NodeJS.ErrnoException & { port?: number; address?: string; hostname?: string }

const OF_LISTENING: Record<string, (trouble: Trouble) => string> = {
  EADDRINUSE: ({ port = 0 }) => `端口 ${port} 已经被别的程序占用，用 --port 换一个就好，比如 --port ${port < 65535 ? port + 1 : 8080}。`,
  EACCES: ({ port }) => `没有权限使用端口 ${port ?? ''}，请用 1024 以上的，比如 --port 8080。`,
  EADDRNOTAVAIL: ({ address = '' }) => `这台电脑没有 ${address} 这个地址，请换一个 --host。`,
  ENOTFOUND: ({ hostname = '' }) => `这台电脑没有 ${hostname} 这个地址，请换一个 --host。`,
}

const OF_FILES: Record<string, string> = {
  ENOENT: '没有这个文件或者文件夹',
  ENOTDIR: '这条路上有一个文件，不是文件夹',
  EISDIR: '这是一个文件夹，不是文件',
  EEXIST: '已经有了',
  EACCES: '没有权限',
  EPERM: '没有权限',
  ENOSPC: '磁盘满了',
}

/** What Node's reader of options says, by the option that it quotes. */
function ofOptions({ code, message }: Trouble): string | undefined {
  const [, word = ''] = /'([^' ]+)/.exec(message) ?? []
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `没有 ${word} 这个选项。`
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `${word} 看不懂，选项以 -- 开头。`
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return message.includes('does not take') ? `${word} 后面不带内容。` : `${word} 后面还差内容。`
  return undefined
}

function ofSystem(trouble: Trouble): string | undefined {
  const { code = '', syscall = '', path } = trouble
  if (syscall === 'listen' || syscall === 'getaddrinfo') return OF_LISTENING[code]?.(trouble)
  if (path === undefined) return undefined
  if (syscall.startsWith('spawn')) return `${path} 运行不了：${code === 'ENOENT' ? '没有这个程序' : (OF_FILES[code] ?? code)}。`
  return `${path} 用不了：${OF_FILES[code] ?? code}。`
}

/** What stopped a command, for whoever typed it; `help` is how they ask for its options. */
export function sentenceOf(reason: unknown, help: string): string {
  if (!(reason instanceof Error)) return String(reason)
  if (reason instanceof Misuse) return `${reason.message}有哪些${reason.kind}，看 ${help}`
  const options = ofOptions(reason)
  return options === undefined ? (ofSystem(reason) ?? messageOf(reason)) : `${options}有哪些选项，看 ${help}`
}

/** `command | head` goes away before all is said: that is no mistake of anybody's. */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
}

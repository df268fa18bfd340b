import { env, envUsage } from './command/env'
import { exitCodeOf, Misuse, outliveReaders, sentenceOf } from './command/sentence'
import { start, startUsage } from './command/start'
import { exportCommand, exportUsage, importCommand, importUsage, repair, repairUsage } from './command/state'
import { PROGRAM } from './program'

interface Command {
  run: (words: string[]) => Promise<void>
  usage: string
}

const COMMANDS: Record<string, Command> = {
  start: { run: start, usage: startUsage },
  env: { run: env, usage: envUsage },
  export: { run: exportCommand, usage: exportUsage },
  import: { run: importCommand, usage: importUsage },
  repair: { run: repair, usage: repairUsage },
}

const usages = () => Object.values(COMMANDS).map(({ usage }) => usage).join('\n')

function wantsHelp(words: string[]): boolean {
  const own = words.includes('--') ? words.slice(0, words.indexOf('--')) : words
  return own.includes('--help') || own.includes('-h')
}

async function run([name = '', ...rest]: string[]): Promise<void> {
  const isNamed = Object.hasOwn(COMMANDS, name)
  const words = isNamed ? rest : [name, ...rest].filter(word => word !== '')
  const command = isNamed ? COMMANDS[name] : undefined
  if (!command && words[0] !== undefined && !words[0].startsWith('-')) throw new Misuse(`没有 ${words[0]} 这个命令。`, '命令')
  if (wantsHelp(words)) return void process.stdout.write(command?.usage ?? usages())
  if (!command && words.length === 0) return void process.stdout.write(startUsage)
  return (command?.run ?? start)(words)
}

const [first = ''] = process.argv.slice(2)
const help = `${PROGRAM} ${Object.hasOwn(COMMANDS, first) ? `${first} ` : ''}--help`

outliveReaders()
run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${sentenceOf(error, help)}\n`)
  process.exitCode = exitCodeOf(error)
})

import { startEmulator } from 'wechat-cloud-emulator'
import { ORDERS } from '../orders'
import type { Question, Served } from '../emulator-process'

// The emulator in a process of its own, so that the memory of this process is the emulator's.
const [, , data = '', functions = ''] = process.argv

const tell = (message: Served | number): void => void process.send?.(message)

async function serve(): Promise<void> {
  const emulator = await startEmulator({ data, functions, runtime: 'worker', timers: false, collections: { collections: [ORDERS], storage: [] } })
  process.on('message', (question: Question) => {
    if (question.ask === 'memory') tell(process.memoryUsage.rss())
    else if (question.ask === 'scanned') tell(emulator.inspect.find(question).scanned)
    else void emulator.close().then(() => process.disconnect())
  })
  tell({ url: emulator.url, environment: emulator.environment })
}

void serve()

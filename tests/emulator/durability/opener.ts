import { openDataFolder } from '../../../emulator/data-folder'
import { openDatabase } from '../../../emulator/database'

// Somebody without rights over this folder: the administrator, as whom tests may run, may write everywhere.
if (process.getuid?.() === 0) {
  process.setgid?.(65534)
  process.setuid?.(65534)
}

function open(data: string): string {
  try {
    const persistence = openDataFolder(data).open()
    if (persistence) openDatabase({ persistence }).close()
    return 'opened'
  } catch (reason) {
    return (reason as Error).message
  }
}

process.stdout.write(JSON.stringify(process.argv.slice(2).map(open)))

// Loaded into the server's process: whoever started it may be killed without a word, and the port must not stay taken.
// Worker threads load it too, and have no channel to a parent.
if (process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
}

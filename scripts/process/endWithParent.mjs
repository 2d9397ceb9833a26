// Loaded before a program that we start: it ends when the channel to us breaks, as when we are killed.
process.once('disconnect', () => process.exit(1))
process.channel?.unref()

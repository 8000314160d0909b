import { dirname, resolve } from 'node:path'

export interface FileWatcher {
  /** Replaces the files that are watched. */
  watch(files: readonly string[]): void
  close(): Promise<void>
}

/**
 * Calls `onChange` after a change of any of the files, and again for changes during a call; never twice at once. It
 * watches the folders, so that it sees files that are replaced, removed and created again (`git checkout`, editors).
 */
export async function watchFiles(
  files: readonly string[],
  onChange: () => Promise<void>,
): Promise<FileWatcher> {
  const { watch } = await import('chokidar')
  const watched = new Set(files.map((file) => resolve(file)))
  let isRunning = false
  let isPending = false

  async function run(): Promise<void> {
    isPending = true
    if (isRunning) return
    isRunning = true
    while (isPending) {
      isPending = false
      await onChange()
    }
    isRunning = false
  }

  const watcher = watch(foldersOf(watched), {
    ignoreInitial: true,
    depth: 0,
    ignored: (path, stats) => stats?.isFile() === true && !watched.has(resolve(path)),
    awaitWriteFinish: { stabilityThreshold: 50, pollInterval: 10 },
  }).on('all', (_event, path) => {
    if (watched.has(resolve(path))) void run()
  })
  await new Promise<void>((ready) => watcher.once('ready', () => ready()))

  return {
    watch: (changed) => {
      watched.clear()
      for (const file of changed) watched.add(resolve(file))
      watcher.add(foldersOf(watched))
    },
    close: () => watcher.close(),
  }
}

function foldersOf(files: ReadonlySet<string>): string[] {
  return [...new Set([...files].map((file) => dirname(file)))]
}

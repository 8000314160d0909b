import { type FSWatcher, watch } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'

export interface FileWatcher {
  /** Replaces the files that are watched. */
  watch(files: readonly string[]): void
  close(): void
}

/** A save or a checkout makes several events: `onChange` is called this long (ms) after the last one. */
const quietTime = 50

/**
 * Calls `onChange` after a change of any of the files, and again for changes during a call; never twice at once. It
 * watches the folders, so that it sees files that are replaced, removed and created again (`git checkout`, editors). URLs
 * among the files are not watched.
 */
export function watchFiles(files: readonly string[], onChange: () => Promise<void>): FileWatcher {
  let watchers: FSWatcher[] = []
  let timer: NodeJS.Timeout | undefined
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

  function close(): void {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
    watchers = []
  }

  function watchFolders(paths: readonly string[]): void {
    close()
    const namesByFolder = new Map<string, Set<string | null>>()
    const onDisk = paths.filter((path) => !/^https?:/.test(path))
    for (const path of onDisk.map((each) => resolve(each))) {
      // The name of a file is not known on every system: null counts as a change of any file.
      const names = namesByFolder.get(dirname(path)) ?? new Set([null])
      namesByFolder.set(dirname(path), names.add(basename(path)))
    }
    watchers = [...namesByFolder].map(([folder, names]) =>
      watch(folder, (_event, name) => {
        if (!names.has(name)) return
        clearTimeout(timer)
        timer = setTimeout(run, quietTime)
      }),
    )
  }

  watchFolders(files)
  return { watch: watchFolders, close }
}

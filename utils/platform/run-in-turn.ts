/**
 * Runs `work` now, or once more after the run that is under way: calls in between are one. What fails is tried
 * again with the next call.
 */
export function createTurn(work: () => Promise<void>): () => void {
  let isRunning = false
  let isWanted = false
  const run = async () => {
    isRunning = true
    while (isWanted) {
      isWanted = false
      try {
        await work()
      } catch {
        // Nobody to tell: the next alarm does it again.
      }
    }
    isRunning = false
  }
  return () => {
    isWanted = true
    if (!isRunning) void run()
  }
}

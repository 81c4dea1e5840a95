import { browser } from './browser.ts'

/** Those of these match patterns whose pages the extension may read now, in their order. */
export async function allowedAmong(origins: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(
    origins.map(async (origin) =>
      (await browser.permissions.contains({ origins: [origin] })) ? [origin] : [],
    ),
  )
  return answers.flat()
}

/** Follows what is allowed and taken back, by whomever, until `signal` aborts. */
export function onPermissionChange(changed: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions
  for (const event of [onAdded, onRemoved]) {
    event.addListener(changed)
    signal.addEventListener('abort', () => event.removeListener(changed), { once: true })
  }
}

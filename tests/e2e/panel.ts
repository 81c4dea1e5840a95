/**
 * What Fortnight shows on a page, as assistive technology meets it. Its roots are closed, so the page and
 * the usual locators can't see in; each browser's own debugging protocol can (chromium/, firefox/).
 */
export interface Part {
  /** The ARIA role; `StaticText` for words. */
  role: string
  name: string
  /** The accessible name of the dialog that it stands in, or null. */
  dialog: string | null
  /** A trusted press with the mouse, in the middle of it. */
  press(): Promise<void>
  /** Puts the keyboard's focus on it. */
  focus(): Promise<void>
}

export interface Dialog {
  name: string
  text: string
  buttons: readonly string[]
}

export interface Panel {
  /** Everything that is to be read, one line per piece of text. */
  text(): Promise<string>
  /** Waits until the words are there, and gives back all of them. */
  says(words: RegExp): Promise<string>
  /** Waits for a dialog. */
  dialog(): Promise<Dialog>
  /** Waits until no dialog is left. */
  dialogGone(): Promise<void>
  hasDialog(): Promise<boolean>
  button(name: string | RegExp): {
    press(): Promise<void>
    focus(): Promise<void>
    exists(): Promise<boolean>
  }
  parts(): Promise<readonly Part[]>
}

/** Longer than anything takes on a busy machine: it only says how late a failure is told. */
const patience = 20_000
/** Presses that come at once after a dialog appears are taken for accidents and ignored; people are slower. */
const humanPause = 500

/** Asks again and again until there is an answer; says what was waited for when there is none. */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value | undefined>,
  within = patience,
): Promise<Value> {
  const end = performance.now() + within
  for (;;) {
    const value = await ask()
    if (value !== undefined) return value
    if (performance.now() > end) throw new Error(`Waited ${within} ms for ${what}`)
    await pause(100)
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** The panel over one browser's way of listing its parts. */
export function panelOver(parts: () => Promise<readonly Part[]>): Panel {
  const read = (some: readonly Part[]) =>
    some
      .filter(({ role }) => role === 'StaticText')
      .map(({ name }) => name)
      .join('\n')
  const dialogIn = (all: readonly Part[]): Dialog | undefined => {
    const name = all.find(({ dialog }) => dialog !== null)?.dialog
    if (name === undefined || name === null) return undefined
    const inside = all.filter(({ dialog }) => dialog === name)
    const buttons = inside.filter(({ role }) => role === 'button').map((part) => part.name)
    return { name, text: read(inside), buttons }
  }
  const fits = (name: string, wanted: string | RegExp) =>
    typeof wanted === 'string' ? name === wanted : wanted.test(name)
  const findButton = async (wanted: string | RegExp) =>
    (await parts()).find(({ role, name }) => role === 'button' && fits(name, wanted))

  return {
    parts,
    text: async () => read(await parts()),
    says: (words) =>
      until(`the words ${words}`, async () => {
        const text = read(await parts())
        return words.test(text) ? text : undefined
      }),
    dialog: () =>
      until('a dialog', async () => {
        const dialog = dialogIn(await parts())
        // Its buttons can't be pressed in the first moment, and assistive tools don't see them before.
        return dialog && dialog.buttons.length > 0 ? dialog : undefined
      }),
    hasDialog: async () => dialogIn(await parts()) !== undefined,
    dialogGone: async () => {
      await until('the dialog to go', async () => (dialogIn(await parts()) ? undefined : true))
    },
    button: (wanted) => {
      const there = () => until(`the button ${wanted}`, () => findButton(wanted))
      const settled = async () => {
        await there()
        await pause(humanPause)
        return there()
      }
      return {
        press: async () => (await settled()).press(),
        focus: async () => (await settled()).focus(),
        exists: async () => (await findButton(wanted)) !== undefined,
      }
    },
  }
}

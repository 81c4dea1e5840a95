/**
 * What a page can find out about extensions, as text to be run in the page's own world before anything else: earlier than
 * any real page could. `window.heardOf()` answers with everything that was noticed; a page without Fortnight answers the same.
 */
export const listening = `(() => {
  const heard = new Set()
  const note = (...parts) => { heard.add(parts.join(' ')) }
  const nameOf = (node) => node?.nodeName ?? String(node)
  const foreign = () => /-extension:\\/\\//.test(new Error().stack ?? '')

  // Whatever is put in, taken out or changed, anywhere.
  const watched = new WeakSet()
  const changed = (records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      note(type, nameOf(target), attributeName ?? '', [...addedNodes].map(nameOf), [...removedNodes].map(nameOf))
    }
  }
  const watch = (root) => {
    if (watched.has(root)) return
    watched.add(root)
    new MutationObserver(changed).observe(root, { subtree: true, childList: true, attributes: true })
  }
  watch(document)

  // Whoever calls what pages call; an isolated world has functions of its own.
  const wrap = (owner, name) => {
    const own = owner[name]
    owner[name] = function (...given) {
      note('called', name, typeof given[0] === 'string' ? given[0] : '', foreign())
      const made = Reflect.apply(own, this, given)
      if (name === 'attachShadow') watch(made)
      return made
    }
  }
  for (const name of ['attachShadow', 'setAttribute', 'append', 'remove', 'getBoundingClientRect'])
    wrap(Element.prototype, name)
  for (const name of ['appendChild', 'insertBefore']) wrap(Node.prototype, name)
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent']) wrap(EventTarget.prototype, name)
  for (const name of ['querySelector', 'querySelectorAll', 'createElement', 'elementFromPoint'])
    wrap(Document.prototype, name)
  for (const name of ['postMessage', 'setInterval', 'matchMedia', 'getComputedStyle']) wrap(window, name)
  wrap(history, 'pushState')
  wrap(CustomElementRegistry.prototype, 'define')
  for (const name of ['CustomEvent', 'MessageEvent', 'MutationObserver', 'IntersectionObserver', 'CSSStyleSheet']) {
    const Own = window[name]
    window[name] = class extends Own {
      constructor(...given) { super(...given); note('made', name, foreign()) }
    }
  }

  // What asks for a name that nobody but us would ask for finds a trap.
  for (const name of ['tracked', 'ask', 'refused', 'match', 'fortnight', 'verdict', 'then', 'mine']) {
    for (const owner of [Object.prototype, Array.prototype]) {
      Object.defineProperty(owner, name, {
        configurable: true,
        get() { note('looked up', name, foreign()); return undefined },
        set(given) { Object.defineProperty(this, name, { value: given, writable: true, enumerable: true, configurable: true }) },
      })
    }
  }

  // Whatever is said to everybody, and whatever goes wrong.
  for (const type of ['message', 'messageerror', 'error', 'unhandledrejection', 'storage', 'securitypolicyviolation', 'blur', 'focus'])
    window.addEventListener(type, (event) => note('heard', type, event.data ?? event.message ?? event.violatedDirective ?? ''), true)
  for (const type of ['keydown', 'keyup', 'input', 'beforeinput', 'click', 'mousedown', 'focusin', 'scroll', 'selectionchange', 'slotchange', 'toggle', 'animationstart', 'transitionstart'])
    document.addEventListener(type, (event) => note('happened', type, nameOf(event.target), event.isTrusted, event.defaultPrevented), true)

  window.heardOf = () => {
    for (const owner of [window, document, navigator, document.documentElement, document.body, Object.prototype]) {
      for (const name of Object.getOwnPropertyNames(owner)) note('property', owner.constructor.name, name)
      for (const name of Object.getOwnPropertySymbols(owner)) note('property', owner.constructor.name, String(name))
    }
    for (const { name, entryType } of performance.getEntries()) {
      if (entryType === 'resource' || entryType === 'navigation' || entryType === 'mark') note('loaded', entryType, name)
    }
    note('sheets', document.styleSheets.length, document.adoptedStyleSheets.length, document.fonts.size)
    note('frames', window.length, document.scripts.length)
    note('children', [...document.documentElement.children].map(nameOf))
    for (const { name } of document.documentElement.attributes) note('attribute', name)
    const style = getComputedStyle(document.documentElement)
    for (const name of style) if (name.startsWith('--')) note('style', name)
    note('animations', document.getAnimations().length)
    return [...heard].sort()
  }
})()`

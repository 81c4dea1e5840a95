/** The one place that imports the polyfill: everything that touches the browser takes it from here. */
import browser from 'webextension-polyfill'

export { browser }

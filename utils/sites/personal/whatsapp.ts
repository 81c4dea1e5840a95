import type { AddressReading } from '../network.ts'
import { elsewhere, isOnHost, partsOf } from './addresses.ts'
import { networkOf } from './network-of.ts'

const hosts = ['web.whatsapp.com', 'wa.me', 'api.whatsapp.com']

/** The address carries nobody, but for links that open a chat with a number. */
function readAddress(url: URL): AddressReading {
  if (!isOnHost(url, hosts)) return elsewhere
  const [first] = partsOf(url)
  const number = url.hostname === 'wa.me' ? first : url.searchParams.get('phone')
  const digits = number?.replace(/\D/g, '')
  return digits ? { kind: 'thread', id: digits, opaqueId: digits } : { kind: 'thread' }
}

/** WhatsApp in the browser: chats only, by name. */
export const whatsapp = networkOf({
  name: 'whatsapp',
  label: 'WhatsApp',
  class: 'personal',
  hosts,
  readAddress,
  readHead: () => null,
  heads: [],
  pressable: 'button',
  byLabel: false,
  byPlace: false,
  firstAct: 'connect',
  chat: {
    composers: [
      {
        selector: 'footer [contenteditable="true"][role="textbox"]',
        seen: '2026-06',
        because: 'the search is one too, but not in the footer',
      },
      { selector: 'footer [contenteditable="true"]', seen: '2026-06', because: 'the same without a role' },
    ],
    isChat: () => true,
    roots: [
      { selector: '#main', seen: '2026-06', because: 'the open chat' },
      { selector: '[data-testid="conversation-panel-wrapper"]', seen: '2025-06', because: 'its test id' },
    ],
    headerNames: [
      { selector: 'header span[title]', seen: '2026-06', because: 'the full name stands in the title' },
      {
        selector: '[data-testid="conversation-header"] span[dir="auto"]',
        seen: '2026-02',
        because: 'name in the header',
      },
      { selector: 'header span[dir="auto"]', seen: '2026-02', because: 'the same without a test id' },
    ],
    sendButtons: [
      { selector: '[data-icon="wds-ic-send-filled"]', seen: '2026-06', because: 'icon of Send' },
      { selector: 'span[data-icon="send"]', seen: '2025-06', because: 'its older icon' },
      { selector: 'footer button[aria-label="Send"]', seen: '2026-06', because: 'its English label' },
    ],
  },
})

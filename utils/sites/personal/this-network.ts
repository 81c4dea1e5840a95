/**
 * The network that a content script reads. It is Facebook for the script that is there from installation; while the others
 * are built, each finds its own here (scripts/network-scripts.ts).
 */
export { facebook as thisNetwork } from './facebook.ts'

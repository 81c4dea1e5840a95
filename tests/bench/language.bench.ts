import { classifyIncoming } from '../../utils/language/classify-incoming.ts'
import { classifyOutgoing } from '../../utils/language/classify-outgoing.ts'

/**
 * What it costs to say what a mail of 400 words is, in milliseconds: medians of 200, with the 95th percentile. Wanted:
 * under 2 ms.
 */
const sentences = [
  'Dear Ms Hale, thank you again for the conversation we had two weeks ago about the position in your laboratory.',
  'I have been thinking about what you said, and I am as interested as I was on the day.',
  'Could you tell me where the process stands and when a decision is likely to be made?',
  'In my present job I look after forty accounts, which taught me to keep calm on a Friday afternoon.',
]
const words = sentences.join(' ').split(' ')
const text = Array.from({ length: 400 }, (_, index) => words[index % words.length]).join(' ')

const runs = 200
const quiet = 50

const cases: Readonly<Record<string, () => unknown>> = {
  'an outgoing mail of 400 words': () =>
    classifyOutgoing({ subject: 'The position in your laboratory', text }),
  'an incoming mail of 400 words': () =>
    classifyIncoming({ subject: 'Your application', text, from: 'HR <hr@hale.example>' }),
  'a megabyte': () => classifyOutgoing({ text: `${text}\n`.repeat(450) }),
}

for (const [name, run] of Object.entries(cases)) {
  for (let turn = 0; turn < quiet; turn += 1) run()
  const times: number[] = []
  for (let turn = 0; turn < runs; turn += 1) {
    const start = performance.now()
    run()
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number): string => (times[Math.floor(runs * share)] ?? 0).toFixed(2)
  console.log(`${name}: ${at(0.5)} ms (95 %: ${at(0.95)} ms)`)
}

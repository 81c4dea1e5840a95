/** What buttons say. `xx` is a language that nobody wrote down. */
export interface Words {
  connect: string
  connected: string
  follow: string
  following: string
  message: string
  accept: string
  send: string
}

const languages: Readonly<Record<string, Words>> = {
  en: {
    connect: 'Add friend',
    connected: 'Cancel request',
    follow: 'Follow',
    following: 'Following',
    message: 'Message',
    accept: 'Confirm',
    send: 'Send',
  },
  de: {
    connect: 'Freund/in hinzufügen',
    connected: 'Anfrage abbrechen',
    follow: 'Folgen',
    following: 'Gefolgt',
    message: 'Nachricht senden',
    accept: 'Bestätigen',
    send: 'Senden',
  },
  ja: {
    connect: '友達になる',
    connected: 'リクエストをキャンセル',
    follow: 'フォローする',
    following: 'フォロー中',
    message: 'メッセージ',
    accept: '承認',
    send: '送信',
  },
  zh: {
    connect: '加为好友',
    connected: '取消请求',
    follow: '关注',
    following: '已关注',
    message: '发消息',
    accept: '确认',
    send: '发送',
  },
  xx: {
    connect: 'Vennu tilo',
    connected: 'Vennu pois',
    follow: 'Seppa',
    following: 'Seppattu',
    message: 'Kirru',
    accept: 'Hyvva',
    send: 'Matka',
  },
}

export function wordsIn(language: string | null): Words {
  const words = languages[language ?? 'en'] ?? languages.en
  if (words === undefined) throw new Error('no words')
  return words
}

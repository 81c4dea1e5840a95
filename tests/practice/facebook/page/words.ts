import { seed } from './state.ts'

interface Words {
  addFriend: string
  cancelRequest: string
  friends: string
  confirm: string
  remove: string
  follow: string
  following: string
  message: string
  seeOptions: string
  send: string
  about: string
}

const english: Words = {
  addFriend: 'Add friend',
  cancelRequest: 'Cancel request',
  friends: 'Friends',
  confirm: 'Confirm',
  remove: 'Delete',
  follow: 'Follow',
  following: 'Following',
  message: 'Message',
  seeOptions: 'See options',
  send: 'Press enter to send',
  about: 'About',
}

const languages: Readonly<Record<string, Words>> = {
  en: english,
  de: {
    ...english,
    addFriend: 'Freund/in hinzufügen',
    cancelRequest: 'Anfrage abbrechen',
    friends: 'Freunde',
    confirm: 'Bestätigen',
    remove: 'Löschen',
    follow: 'Folgen',
    following: 'Gefolgt',
    message: 'Nachricht senden',
    seeOptions: 'Optionen ansehen',
    about: 'Info',
  },
  ja: {
    ...english,
    addFriend: '友達になる',
    cancelRequest: 'リクエストをキャンセル',
    friends: '友達',
    confirm: '確認',
    remove: '削除',
    follow: 'フォローする',
    following: 'フォロー中',
    message: 'メッセージ',
    seeOptions: 'その他',
    about: '基本データ',
  },
  // A language that nobody wrote down: only icons and places can tell.
  xx: {
    ...english,
    addFriend: 'Vennu tilo',
    cancelRequest: 'Tilo nelgra',
    friends: 'Vennur',
    confirm: 'Jatta',
    remove: 'Nelgra',
    follow: 'Sekvo',
    following: 'Sekvanta',
    message: 'Skribu',
    seeOptions: 'Plu da',
    about: 'Pri',
  },
}

export const words: Words = languages[seed.language ?? 'en'] ?? english

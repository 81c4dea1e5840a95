const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

/** Spells letters that only some Latin alphabets have as others write them; `text` in lower case. */
export function speltOut(text: string): string {
  return text.replace(/[øłßæœđðþı]/gu, (letter) => letters[letter] ?? letter)
}

export const freeMailDomains: readonly string[] = ['gmail.com']

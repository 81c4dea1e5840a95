/** The entry of `storage.session` in which what was found in a mail lies ready for the form. */
export const trackingKey = 'popup:track'

// Gmail takes no bare strings as markup, and gmail.js and jQuery write markup as bare strings.
window.trustedTypes?.createPolicy('default', { createHTML: (markup) => markup })

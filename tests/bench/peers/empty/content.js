// A content script that does nothing: what the browser itself costs for having one.

async function loadMessages(serverBaseUrl, realm, type, locale) {
  const response = await fetch(`${serverBaseUrl}/resources/${encodeURIComponent(realm)}/${type}/${encodeURIComponent(locale)}`);
  if (!response.ok) {
    throw new Error(`The messages could not be loaded: ${response.status}`);
  }
  const rows = await response.json();
  return Object.fromEntries(rows.filter((row) => row.key.startsWith("saas")).map((row) => [row.key, row.value]));
}
function translator(messages) {
  return (key, values = {}) => (messages[key] ?? key).replace(/\{\{\s*(\w+)\s*\}\}/g, (placeholder, name) => String(values[name] ?? placeholder));
}
function wordsOr(t, key, fallback) {
  const words = t(key);
  return words === key ? fallback : words;
}
export {
  loadMessages as l,
  translator as t,
  wordsOr as w
};

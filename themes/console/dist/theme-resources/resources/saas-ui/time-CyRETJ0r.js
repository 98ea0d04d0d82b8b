function instant(local2) {
  return local2 ? new Date(local2).toISOString() : void 0;
}
function local(iso) {
  const date = new Date(iso);
  return new Date(date.getTime() - date.getTimezoneOffset() * 6e4).toISOString().slice(0, 16);
}
export {
  instant as i,
  local as l
};

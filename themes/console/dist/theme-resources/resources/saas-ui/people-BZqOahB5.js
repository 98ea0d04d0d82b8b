function personName({ username, firstName, lastName, email }, fallback) {
  return [firstName, lastName].filter(Boolean).join(" ") || username || email || fallback;
}
function personDetail(person) {
  const name = personName(person, "");
  return [.../* @__PURE__ */ new Set([person.username, person.email])].filter((word) => word && word !== name).join(" · ");
}
export {
  personDetail as a,
  personName as p
};

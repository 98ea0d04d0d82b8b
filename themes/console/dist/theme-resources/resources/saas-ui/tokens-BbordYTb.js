const LEAVING_MILLIS = 1e4;
function oneAtATime(login) {
  let begun = -Infinity;
  let leaving = Promise.resolve();
  return () => {
    if (performance.now() - begun > LEAVING_MILLIS) {
      begun = performance.now();
      leaving = login();
    }
    return leaving;
  };
}
async function accessToken(keycloak, login, refused = false) {
  try {
    await keycloak.updateToken(refused ? -1 : 5);
  } catch (error) {
    if (keycloak.token && keycloak.refreshToken) {
      throw error;
    }
    await login();
  }
  return keycloak.token ?? "";
}
export {
  accessToken as a,
  oneAtATime as o
};

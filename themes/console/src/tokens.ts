/** As far as we use it; keycloak-js. */
export interface Keycloak {
  token?: string;
  refreshToken?: string;
  updateToken(minValidity: number): Promise<boolean>;
  login(options?: object): Promise<void>;
}

/** By then a navigation has left the page, or it never will. */
const LEAVING_MILLIS = 10_000;

/** Several logins at a time are one: each begins a navigation, which cancels that of the one before. */
export function oneAtATime(login: () => Promise<void>): () => Promise<void> {
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

/**
 * A token for a call. Who has been signed out is sent to sign in, and comes back; where the server does not answer,
 * keycloak-js keeps its tokens, and the call fails like any other without an answer.
 */
export async function accessToken(keycloak: Omit<Keycloak, "login">, login: () => Promise<void>, refused = false): Promise<string> {
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

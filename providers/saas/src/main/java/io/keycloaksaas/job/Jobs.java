package io.keycloaksaas.job;

import java.time.Instant;
import org.keycloak.models.KeycloakSession;

/** Work for any node, to be done after the commit of the transaction that asks for it. */
public final class Jobs {
  private Jobs() {}

  /**
   * Written in the caller's transaction: no commit, no work.
   *
   * @param lane works of one lane are done one after the other, those of others are not delayed
   * @param reference what the work is about; with the kind and the realm it is unique, adding it
   *     again changes nothing
   */
  public static void add(
      KeycloakSession session, String kind, String lane, String reference, Instant due) {
    throw new UnsupportedOperationException("to be built");
  }
}

package io.keycloaksaas.event;

import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.Times;
import java.time.Instant;
import java.util.TreeMap;

/**
 * A row of the log with all that its seal covers.
 *
 * @param seq its number in the realm; the first is 1, and none is left out; 0 while it has none
 * @param orgSeq its number in its organization, or null
 * @param payload the text as it is stored
 * @param occurredAt epoch milliseconds
 * @param personDigest of address and user agent under a salt ({@link PersonDigest}), or null
 * @param keyId of the key that sealed it; null while it is not sealed
 * @param seal null while it is not sealed
 */
record ChainRow(
    String realmId,
    long seq,
    Long orgSeq,
    String id,
    String type,
    boolean isPublic,
    String organizationId,
    String userId,
    Actor actor,
    String payload,
    long occurredAt,
    String personDigest,
    String keyId,
    String seal) {
  /** What the first row has before it. */
  static final String GENESIS = "0".repeat(64);

  private static final String DOMAIN = "keycloak-saas/event/1";

  /** Of what happens now. */
  static ChainRow of(String id, String realmId, Event event, Actor actor, String personDigest) {
    return new ChainRow(
        realmId,
        0,
        null,
        id,
        event.type().key(),
        event.type().isPublic(),
        event.organizationId(),
        event.userId(),
        actor,
        Json.write(new TreeMap<>(event.data())),
        Times.CLOCK.millis(),
        personDigest,
        null,
        null);
  }

  ChainRow numbered(long newSeq, Long newOrgSeq) {
    return new ChainRow(
        realmId,
        newSeq,
        newOrgSeq,
        id,
        type,
        isPublic,
        organizationId,
        userId,
        actor,
        payload,
        occurredAt,
        personDigest,
        keyId,
        seal);
  }

  /** To be asked only when it has its number. */
  LoggedEvent logged() {
    return new LoggedEvent(
        id,
        realmId,
        seq,
        orgSeq,
        type,
        isPublic,
        organizationId,
        userId,
        actor,
        payload,
        Instant.ofEpochMilli(occurredAt));
  }

  /** Its seal by this key, after the row that has the previous seal. */
  String sealedBy(ChainKey key, String previous) {
    return sealedBy(key, seq, previous);
  }

  /** The seal that it would have at another place; the verifier asks what was moved. */
  String sealedBy(ChainKey key, long place, String previous) {
    return key.seal(canonical(place, previous));
  }

  byte[] canonical(long place, String previous) {
    return new CanonicalForm(DOMAIN)
        .add(previous)
        .add(realmId)
        .add(place)
        .add(orgSeq == null ? null : orgSeq.toString())
        .add(id)
        .add(type)
        .add(Boolean.toString(isPublic))
        .add(organizationId)
        .add(userId)
        .add(actor.type().key())
        .add(actor.id())
        .add(actor.realId())
        .add(payload)
        .add(occurredAt)
        .add(personDigest)
        .bytes();
  }
}

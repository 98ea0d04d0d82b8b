package io.keycloaksaas.domain.rest;

import io.keycloaksaas.domain.Challenge;
import io.keycloaksaas.domain.Domain;
import io.keycloaksaas.domain.DomainStatus;
import io.keycloaksaas.platform.Times;
import org.jspecify.annotations.Nullable;

/**
 * A domain as the APIs show it.
 *
 * @param record what is to stand in the DNS, and to stay there
 * @param recordExpiresAt until when that can be verified; null once it is
 * @param verifiedAt null unless it is verified
 * @param checkedAt when the DNS was asked last; null while it never was
 * @param misses how often in a row the record was not found; after the third the domain is lost
 */
public record DomainRepresentation(
    String name,
    String status,
    String enrolment,
    DnsRecord record,
    @Nullable String recordExpiresAt,
    String createdAt,
    @Nullable String verifiedAt,
    @Nullable String checkedAt,
    int misses) {

  /** A record of the DNS. */
  public record DnsRecord(String type, String name, String value) {}

  static DomainRepresentation of(Domain domain) {
    return new DomainRepresentation(
        domain.name().value(),
        domain.status().key(),
        domain.enrolment().key(),
        new DnsRecord("TXT", Challenge.recordName(domain.name()), domain.challenge().recordValue()),
        domain.status() == DomainStatus.VERIFIED
            ? null
            : Times.text(domain.challenge().expiresAt()),
        Times.text(domain.createdAt()),
        domain.verifiedAt().map(Times::text).orElse(null),
        domain.checkedAt().map(Times::text).orElse(null),
        domain.misses());
  }
}

package io.keycloaksaas.domain;

import java.util.Locale;

/** What the name servers say of a challenge, all of them together. */
enum Verdict {
  PROVEN,
  /** No such record, or another value. */
  RECORD_MISSING,
  /** The name of the record is an alias: whoever has its target would have the domain. */
  ALIAS,
  /** Every name there has the value, so that nobody has put it under this one. */
  WILDCARD,
  /** One says so, another otherwise. */
  SERVERS_DISAGREE,
  /** One of them gives no answer. */
  NO_ANSWER;

  /** The word in the answer. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether it tells against a domain that was proven before. */
  boolean isMiss() {
    return this != PROVEN && this != NO_ANSWER;
  }
}

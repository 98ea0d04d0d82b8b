package io.keycloaksaas.domain;

import io.keycloaksaas.platform.Ids;
import io.keycloaksaas.platform.TextRecords;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Looks for a challenge in the DNS. Every server must find it, under its very name: not by an
 * alias, and not because every name there has it. Waits for seconds; holds nothing meanwhile.
 */
final class DomainCheck {
  private DomainCheck() {}

  static Verdict of(DomainResolver resolver, DomainName domain, Challenge challenge) {
    List<TextRecords> named = resolver.texts(Challenge.recordName(domain));
    List<TextRecords> beside =
        named.stream().anyMatch(records -> holds(records, challenge))
            ? resolver.texts("_" + Ids.random() + "." + domain)
            : named;
    Set<Verdict> verdicts =
        IntStream.range(0, named.size())
            .mapToObj(i -> of(named.get(i), beside.get(i), challenge))
            .collect(Collectors.toSet());
    if (verdicts.contains(Verdict.NO_ANSWER) || verdicts.isEmpty()) {
      return Verdict.NO_ANSWER;
    }
    return verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.SERVERS_DISAGREE;
  }

  private static Verdict of(TextRecords named, TextRecords beside, Challenge challenge) {
    if (named.outcome() == TextRecords.Outcome.SILENT) {
      return Verdict.NO_ANSWER;
    }
    if (named.alias()) {
      return Verdict.ALIAS;
    }
    if (!holds(named, challenge)) {
      return Verdict.RECORD_MISSING;
    }
    return switch (beside.outcome()) {
      case SILENT, FAILED -> Verdict.NO_ANSWER;
      case ANSWERED -> holds(beside, challenge) ? Verdict.WILDCARD : Verdict.PROVEN;
    };
  }

  private static boolean holds(TextRecords records, Challenge challenge) {
    return records.texts().contains(challenge.recordValue());
  }
}

package io.keycloaksaas.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.keycloaksaas.platform.TextRecords;
import io.keycloaksaas.platform.TextRecords.Outcome;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DomainCheckTest {
  private static final DomainName DOMAIN = new DomainName("acme.example");
  private static final Challenge CHALLENGE = new Challenge("abc", Long.MAX_VALUE);
  private static final TextRecords HAS = text("v=spf1 -all", CHALLENGE.recordValue());
  private static final TextRecords LACKS = text(CHALLENGE.recordValue() + "d");
  private static final TextRecords ALIAS =
      new TextRecords(Outcome.ANSWERED, true, List.of(CHALLENGE.recordValue()));
  private static final TextRecords FAILED = new TextRecords(Outcome.FAILED, false, List.of());
  private static final TextRecords SILENT = new TextRecords(Outcome.SILENT, false, List.of());

  @Test
  void all_servers_must_have_it_under_its_very_name() {
    assertThat(verdict(LACKS, HAS, HAS)).isEqualTo(Verdict.PROVEN);
    assertThat(verdict(LACKS, HAS, LACKS)).isEqualTo(Verdict.SERVERS_DISAGREE);
    assertThat(verdict(LACKS, LACKS, LACKS)).isEqualTo(Verdict.RECORD_MISSING);
    assertThat(verdict(LACKS, FAILED, FAILED)).isEqualTo(Verdict.RECORD_MISSING);
    assertThat(verdict(LACKS, ALIAS, ALIAS)).isEqualTo(Verdict.ALIAS);
    assertThat(verdict(LACKS, HAS, ALIAS)).isEqualTo(Verdict.SERVERS_DISAGREE);
    assertThat(verdict(HAS, HAS, HAS)).isEqualTo(Verdict.WILDCARD);
  }

  @Test
  void silence_is_no_answer_whatever_the_others_say() {
    assertThat(verdict(LACKS, HAS, SILENT)).isEqualTo(Verdict.NO_ANSWER);
    assertThat(verdict(LACKS, LACKS, SILENT)).isEqualTo(Verdict.NO_ANSWER);
    assertThat(verdict(SILENT, HAS, HAS)).isEqualTo(Verdict.NO_ANSWER);
    assertThat(verdict(LACKS)).isEqualTo(Verdict.NO_ANSWER);
  }

  @Test
  void only_answers_tell_against_a_domain() {
    assertThat(Arrays.stream(Verdict.values()).filter(verdict -> !verdict.isMiss()))
        .containsExactly(Verdict.PROVEN, Verdict.NO_ANSWER);
  }

  /**
   * @param beside what every server says of any other name there
   */
  private static Verdict verdict(TextRecords beside, TextRecords... named) {
    return DomainCheck.of(
        new DomainResolver() {
          @Override
          public int servers() {
            return named.length;
          }

          @Override
          public List<TextRecords> texts(String name) {
            return name.equals("_saas-challenge.acme.example")
                ? List.of(named)
                : Arrays.stream(named).map(one -> beside).toList();
          }

          @Override
          public void close() {}
        },
        DOMAIN,
        CHALLENGE);
  }

  private static TextRecords text(String... texts) {
    return new TextRecords(Outcome.ANSWERED, false, List.of(texts));
  }
}

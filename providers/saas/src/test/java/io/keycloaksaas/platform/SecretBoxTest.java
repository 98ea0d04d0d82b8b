package io.keycloaksaas.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keycloaksaas.platform.SecretBox.UnreadableSecret;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretBoxTest {
  private static final String OLD = key("2025", 1);
  private static final String NEW = key("2026", 2);
  private static final String PLACE =
      SecretBox.context("realm", "SAAS_WEBHOOK_ENDPOINT", "SECRET", "one");
  private static final byte[] SECRET = "whsec_of_acme".getBytes(UTF_8);

  private final SecretBox box = box(OLD);

  @Test
  void what_was_sealed_opens_in_its_place() {
    assertThat(box.open(PLACE, box.seal(PLACE, SECRET))).isEqualTo(SECRET);
  }

  @Test
  void nothing_of_the_secret_is_in_the_sealed_text() {
    assertThat(box.seal(PLACE, SECRET))
        .startsWith("v1.2025.")
        .doesNotContain("whsec")
        .doesNotContain(Base64.getUrlEncoder().withoutPadding().encodeToString(SECRET));
  }

  @Test
  void the_same_secret_is_never_sealed_alike() {
    assertThat(box.seal(PLACE, SECRET)).isNotEqualTo(box.seal(PLACE, SECRET));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "other/SAAS_WEBHOOK_ENDPOINT/SECRET/one",
        "realm/SAAS_OTHER/SECRET/one",
        "realm/SAAS_WEBHOOK_ENDPOINT/OTHER/one",
        "realm/SAAS_WEBHOOK_ENDPOINT/SECRET/two"
      })
  void a_sealed_text_moved_to_another_place_does_not_open(String place) {
    String sealed = box.seal(PLACE, SECRET);
    assertThatThrownBy(() -> box.open(place, sealed)).isInstanceOf(UnreadableSecret.class);
  }

  @Test
  void a_sealed_text_cut_anywhere_does_not_open() {
    String sealed = box.seal(PLACE, SECRET);
    for (int length = 0; length < sealed.length(); length++) {
      String cut = sealed.substring(0, length);
      assertThatThrownBy(() -> box.open(PLACE, cut)).isInstanceOf(UnreadableSecret.class);
    }
  }

  @Test
  void a_sealed_text_with_one_byte_changed_does_not_open() {
    String sealed = box.seal(PLACE, SECRET);
    int start = sealed.lastIndexOf('.') + 1;
    byte[] bytes = Base64.getUrlDecoder().decode(sealed.substring(start));
    for (int i = 0; i < bytes.length; i++) {
      byte[] changed = bytes.clone();
      changed[i] ^= 1;
      String forged = sealed.substring(0, start) + Base64.getUrlEncoder().encodeToString(changed);
      assertThatThrownBy(() -> box.open(PLACE, forged)).isInstanceOf(UnreadableSecret.class);
    }
  }

  @Test
  void after_a_rotation_the_newest_key_seals_and_the_older_still_open() {
    String before = box.seal(PLACE, SECRET);
    SecretBox rotated = box(NEW + "," + OLD);
    assertThat(rotated.open(PLACE, before)).isEqualTo(SECRET);
    assertThat(rotated.seal(PLACE, SECRET)).startsWith("v1.2026.");
  }

  @Test
  void what_an_older_key_sealed_is_old() {
    SecretBox rotated = box(NEW + "," + OLD);
    assertThat(rotated.isOld(box.seal(PLACE, SECRET))).isTrue();
    assertThat(rotated.isOld(rotated.seal(PLACE, SECRET))).isFalse();
  }

  @Test
  void a_key_that_is_gone_opens_nothing() {
    String sealed = box.seal(PLACE, SECRET);
    assertThatThrownBy(() -> box(NEW).open(PLACE, sealed))
        .isInstanceOf(UnreadableSecret.class)
        .hasMessageContaining("'2025', which is not configured");
  }

  @Test
  void another_key_of_the_same_id_opens_nothing() {
    String sealed = box.seal(PLACE, SECRET);
    assertThatThrownBy(() -> box(key("2025", 3)).open(PLACE, sealed))
        .isInstanceOf(UnreadableSecret.class);
  }

  @Test
  void two_places_never_read_the_same() {
    assertThatThrownBy(() -> SecretBox.context("realm", "T", "C", "a/b"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keys_may_stand_in_a_file_with_lines_and_remarks() {
    SecretKeys keys = SecretKeys.parse("# rotated in May\n" + NEW + "\r\n\n" + OLD + "\n").get();
    assertThat(keys).hasToString("[2026, 2025]");
  }

  @Test
  void no_key_is_no_box() {
    assertThat(SecretKeys.parse(" \n# none yet\n")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026:short", "2026:AAAA", "no colon", "bad id:AAAA", "2026:!!"})
  void a_key_that_cannot_be_used_is_named_by_its_number_and_not_shown(String text) {
    assertThatThrownBy(() -> SecretKeys.parse(NEW + "," + text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("key 2 ")
        .hasMessageNotContaining(text);
  }

  @Test
  void an_id_names_one_key() {
    assertThatThrownBy(() -> SecretKeys.parse(NEW + "," + NEW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static SecretBox box(String keys) {
    return new SecretBox(SecretKeys.parse(keys).orElseThrow());
  }

  private static String key(String id, int fill) {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) fill);
    return id + ":" + Base64.getEncoder().encodeToString(bytes);
  }
}

package io.keycloaksaas.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.standardwebhooks.Webhook;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of Standard Webhooks' own libraries, and one of these libraries as a judge. */
class SigningKeyTest {
  private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");
  private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw | msg_p5jXN8AQM9LWM0D4loKWxJek | 1614265330"
            + " | {\"test\": 2432232314} | v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        "C2FVsBQIhrscChlQIMV+b5sSYspob7oD | msg_27UH4WbU6Z5A5EzD8u03UvzRbpk | 1649367553"
            + " | {\"email\":\"test@example.com\",\"username\":\"test_user\"}"
            + " | v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw="
      })
  void v1_signs_as_the_vectors_say(
      String secret, String id, long timestamp, String body, String signature) {
    SigningKey key = new SigningKey(Signature.V1, decode(secret), Optional.empty());

    assertThat(key.sign(id, timestamp, body)).isEqualTo(signature);
    assertThat(key.secret()).hasValue("whsec_" + secret);
  }

  @Test
  void v1a_signs_as_the_vector_says() {
    byte[] pair =
        decode(
            "6Xb/dCcHpPea21PS1N9VY/NZW723CEc77N4rJCubMbfVKIDij2HKpMKkioLlX0dRqSKJp4AJ6p9lMicMFs6Kvg==");
    SigningKey key =
        new SigningKey(Signature.V1A, joined(PKCS8, Arrays.copyOf(pair, 32)), Optional.empty());

    assertThat(key.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"))
        .isEqualTo(
            "v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5BdqzCInXqYXFymVJaA7AZdpXwVLPo3mNl8EM+m7TBAg==");
    assertThat(key.secret()).isEmpty();
  }

  @Test
  void a_new_secret_has_32_bytes_and_its_signature_is_verified_by_the_library() {
    SigningKey key = SigningKey.generate(Signature.V1);
    long now = Instant.now().getEpochSecond();
    String signature = key.sign("evt_1", now, "{}");

    assertThat(decode(key.secret().orElseThrow().substring("whsec_".length()))).hasSize(32);
    assertThatCode(
            () ->
                new Webhook(key.secret().orElseThrow())
                    .verify(
                        "{}",
                        Map.of(
                            "webhook-id", List.of("evt_1"),
                            "webhook-timestamp", List.of(Long.toString(now)),
                            "webhook-signature", List.of("v1,AAAA " + signature))))
        .doesNotThrowAnyException();
  }

  @Test
  void a_new_public_key_verifies_what_its_pair_signs() throws GeneralSecurityException {
    SigningKey key = SigningKey.generate(Signature.V1A);
    byte[] raw = decode(key.publicKey().orElseThrow().substring("whpk_".length()));
    var verifier = java.security.Signature.getInstance("Ed25519");
    verifier.initVerify(
        KeyFactory.getInstance("Ed25519")
            .generatePublic(new X509EncodedKeySpec(joined(X509, raw))));
    verifier.update("evt_1.5.{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));

    assertThat(raw).hasSize(32);
    assertThat(verifier.verify(decode(key.sign("evt_1", 5, "{}").substring("v1a,".length()))))
        .isTrue();
  }

  @Test
  void no_key_is_ever_written_in_a_text() {
    SigningKey key = SigningKey.generate(Signature.V1);

    assertThat(key.toString()).doesNotContain(key.secret().orElseThrow().substring(6, 12));
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] decode(String base64) {
    return Base64.getDecoder().decode(base64);
  }
}

package io.keycloaksaas.webhook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The keys of an endpoint, newest first: during a rotation the receiver may verify with either. */
public final class SigningKeys {
  private final List<SigningKey> keys;

  private SigningKeys(List<SigningKey> keys) {
    this.keys = List.copyOf(keys);
  }

  /**
   * A key as it is stored.
   *
   * @param bytes of it; a secret
   * @param publicKey absent where there is none
   */
  public record Generated(byte[] bytes, Optional<String> publicKey) {}

  static Generated stored(SigningKey key) {
    return new Generated(key.bytes(), key.publicKey());
  }

  public static SigningKeys of(Signature signature, List<Generated> stored) {
    return new SigningKeys(
        stored.stream()
            .map(key -> new SigningKey(signature, key.bytes(), key.publicKey()))
            .toList());
  }

  /** Whether nothing can be signed. */
  boolean isEmpty() {
    return keys.isEmpty();
  }

  /**
   * The header {@code webhook-signature}.
   *
   * @param timestamp of the attempt, in seconds
   */
  String sign(String id, long timestamp, String body) {
    return keys.stream().map(key -> key.sign(id, timestamp, body)).collect(Collectors.joining(" "));
  }
}

package io.keycloaksaas.apikey;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A key as its holder has it: {@code saas_<id>_<secret><checksum>}, in letters and digits that no
 * program breaks and a double click selects whole. The id (22) is the row's, so that who finds a
 * leaked key can name it; the secret (43) holds 256 random bits, of which the database knows the
 * SHA-256 of the whole text only (so many bits need no slow hash); the checksum (6) is the CRC-32
 * of all before it, by which scanners tell a key from what looks like one. Thread-safe.
 */
public final class ApiKeyText {
  /** For scanners of secrets; the checksum sorts out what only looks alike. */
  public static final String REGEX = "saas_[0-9A-Za-z]{22}_[0-9A-Za-z]{49}";

  private static final Pattern FORM = Pattern.compile(REGEX);
  private static final String PREFIX = "saas_";
  private static final String DIGITS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  private static final int ID_LENGTH = 22;
  private static final int SECRET_BYTES = 32;
  private static final int SECRET_LENGTH = 43;
  private static final int CHECKSUM_LENGTH = 6;
  private static final int UUID_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private ApiKeyText() {}

  /**
   * What a well-formed text says.
   *
   * @param hash hexadecimal SHA-256 of the whole text
   */
  public record Shown(String id, String hash) {}

  /** A new one for the key of this id, a UUID. */
  static String next(String id) {
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    String body = prefix(id) + "_" + digits(new BigInteger(1, secret), SECRET_LENGTH);
    return body + checksum(body);
  }

  /** How it begins: enough to know it again, nothing of the secret. */
  public static String prefix(String id) {
    UUID uuid = UUID.fromString(id);
    BigInteger number =
        unsigned(uuid.getMostSignificantBits())
            .shiftLeft(Long.SIZE)
            .or(unsigned(uuid.getLeastSignificantBits()));
    return PREFIX + digits(number, ID_LENGTH);
  }

  /** Empty for what cannot be a key; nothing is asked of the database then. */
  public static Optional<Shown> parse(String text) {
    if (text == null || !FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    int end = text.length() - CHECKSUM_LENGTH;
    if (!checksum(text.substring(0, end)).equals(text.substring(end))) {
      return Optional.empty();
    }
    return id(text.substring(PREFIX.length(), PREFIX.length() + ID_LENGTH))
        .map(id -> new Shown(id, hash(text)));
  }

  private static Optional<String> id(String digits) {
    BigInteger number = BigInteger.ZERO;
    for (int i = 0; i < digits.length(); i++) {
      number =
          number
              .multiply(BigInteger.valueOf(DIGITS.length()))
              .add(BigInteger.valueOf(DIGITS.indexOf(digits.charAt(i))));
    }
    return number.bitLength() > UUID_BITS
        ? Optional.empty()
        : Optional.of(
            new UUID(number.shiftRight(Long.SIZE).longValue(), number.longValue()).toString());
  }

  private static String checksum(String body) {
    CRC32 crc = new CRC32();
    crc.update(body.getBytes(StandardCharsets.US_ASCII));
    return digits(BigInteger.valueOf(crc.getValue()), CHECKSUM_LENGTH);
  }

  private static BigInteger unsigned(long bits) {
    return new BigInteger(Long.toUnsignedString(bits));
  }

  private static String digits(BigInteger number, int length) {
    char[] text = new char[length];
    BigInteger rest = number;
    for (int i = length - 1; i >= 0; i--) {
      BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(DIGITS.length()));
      text[i] = DIGITS.charAt(parts[1].intValue());
      rest = parts[0];
    }
    return new String(text);
  }

  static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256")
                  .digest(text.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  /** In constant time. */
  static boolean areEqual(String hash, String other) {
    return MessageDigest.isEqual(
        hash.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
  }
}

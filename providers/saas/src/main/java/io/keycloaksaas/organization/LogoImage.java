package io.keycloaksaas.organization;

import io.keycloaksaas.platform.Problem;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What an uploaded logo is, by its own first bytes and never by what the sender says. Only pixels:
 * an SVG could carry script. Nothing is decoded beyond type and size.
 *
 * @param width and height in pixels
 */
record LogoImage(String mediaType, int width, int height) {
  private static final int MAX_SIDE = 1024;

  private static final long PNG = 0x89504e470d0a1a0aL;
  private static final int JPEG = 0xffd8;

  /**
   * @throws Problem {@code validation_failed}
   */
  static LogoImage read(byte[] bytes) {
    LogoImage image =
        png(bytes)
            .or(() -> jpeg(bytes))
            .or(() -> webp(bytes))
            .orElseThrow(
                () -> Problem.invalid("logo", "The logo must be a PNG, a JPEG or a WebP image."));
    if (image.width < 1 || image.height < 1 || Math.max(image.width, image.height) > MAX_SIDE) {
      throw Problem.invalid(
          "logo", "The logo may be at most " + MAX_SIDE + " pixels wide and high.");
    }
    return image;
  }

  /** PNG, section 11.2.1: the header is always the first chunk. */
  private static Optional<LogoImage> png(byte[] bytes) {
    if (bytes.length < 33 || !text(bytes, 12, 4).equals("IHDR")) {
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    return in.getLong(0) == PNG
        ? Optional.of(new LogoImage("image/png", in.getInt(16), in.getInt(20)))
        : Optional.empty();
  }

  /** ITU-T T.81, annex B: segments up to the first frame header, which names the size. */
  private static Optional<LogoImage> jpeg(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (bytes.length < 4 || unsigned(in, 0) != JPEG) {
      return Optional.empty();
    }
    int at = 2;
    while (at + 9 <= bytes.length && bytes[at] == (byte) 0xff) {
      int marker = bytes[at + 1] & 0xff;
      if (marker == 0xff) {
        at++; // fill byte
      } else if (isFrameHeader(marker)) {
        return Optional.of(new LogoImage("image/jpeg", unsigned(in, at + 7), unsigned(in, at + 5)));
      } else {
        at += 2 + unsigned(in, at + 2);
      }
    }
    return Optional.empty();
  }

  /** SOF0 to SOF15, but not the three other segments that lie between them. */
  private static boolean isFrameHeader(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  /** RFC 9649, section 2: lossy, lossless or extended, by the first chunk. */
  private static Optional<LogoImage> webp(byte[] bytes) {
    if (bytes.length < 30
        || !text(bytes, 0, 4).equals("RIFF")
        || !text(bytes, 8, 4).equals("WEBP")) {
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    return switch (text(bytes, 12, 4)) {
      case "VP8 " -> Optional.of(webp(unsigned(in, 26) & 0x3fff, unsigned(in, 28) & 0x3fff));
      case "VP8L" -> {
        int sides = in.getInt(21);
        yield Optional.of(webp((sides & 0x3fff) + 1, (sides >> 14 & 0x3fff) + 1));
      }
      case "VP8X" -> Optional.of(webp((in.getInt(24) & 0xffffff) + 1, (in.getInt(26) >>> 8) + 1));
      default -> Optional.empty();
    };
  }

  private static LogoImage webp(int width, int height) {
    return new LogoImage("image/webp", width, height);
  }

  private static int unsigned(ByteBuffer in, int at) {
    return in.getShort(at) & 0xffff;
  }

  private static String text(byte[] bytes, int at, int length) {
    return new String(bytes, at, length, StandardCharsets.ISO_8859_1);
  }
}

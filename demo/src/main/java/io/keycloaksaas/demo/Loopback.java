package io.keycloaksaas.demo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * The demo realm's passwords are printed in its README, so it exists on this machine only: whatever
 * would show it under another name is refused.
 */
final class Loopback {

  private static final Pattern NAME =
      Pattern.compile("localhost|.+\\.localhost", Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS =
      Pattern.compile("[0-9.]+|\\[?[0-9a-fA-F]*:[0-9a-fA-F:.]+]?");

  private Loopback() {}

  /**
   * @param source the setting to name in the refusal
   */
  static void require(String host, String source) {
    if (!is(host)) {
      throw new DemoFailure(
          "The demo realm has well-known passwords and runs on this machine only: "
              + source
              + " is \""
              + host
              + "\", which is not a loopback name such as localhost.");
    }
  }

  /** Names are judged as written, never looked up: DNS must not decide what is local. */
  static boolean is(String host) {
    if (host == null) {
      return false;
    }
    if (NAME.matcher(host).matches()) {
      return true;
    }
    if (!ADDRESS.matcher(host).matches()) {
      return false;
    }
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}

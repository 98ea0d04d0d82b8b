package io.keycloaksaas.test;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A name server on a free UDP port that answers from a table of its own; what is not in it does not
 * exist. Names are without the last dot, in lower case; {@code *.acme.example} is a wildcard.
 */
public final class DnsServer implements AutoCloseable {
  private static final int TXT = 16;
  private static final int CNAME = 5;
  private static final int SERVFAIL = 2;
  private static final int NXDOMAIN = 3;

  /** What is said of a name. */
  private record Entry(String alias, List<String> texts, boolean fails, boolean silent) {}

  private final Map<String, Entry> table = new ConcurrentHashMap<>();
  private final DatagramSocket socket;

  private DnsServer(DatagramSocket socket) {
    this.socket = socket;
  }

  static DnsServer start() {
    try {
      var server = new DnsServer(new DatagramSocket(0, InetAddress.getLoopbackAddress()));
      var thread = new Thread(server::serve, "dns-server");
      thread.setDaemon(true);
      thread.start();
      return server;
    } catch (SocketException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return socket.getLocalPort();
  }

  /** In place of what was said of the name before. */
  public void text(String name, String... texts) {
    table.put(name, new Entry(null, List.of(texts), false, false));
  }

  /** An alias of a name that has this text. */
  public void alias(String name, String target, String text) {
    table.put(name, new Entry(target, List.of(text), false, false));
  }

  /** The servers of the name do not answer. */
  public void fails(String name) {
    table.put(name, new Entry(null, List.of(), true, false));
  }

  /** It does not answer itself. */
  public void isSilentOn(String name) {
    table.put(name, new Entry(null, List.of(), false, true));
  }

  public void forget(String name) {
    table.remove(name);
  }

  private void serve() {
    var buffer = new byte[4096];
    while (!socket.isClosed()) {
      try {
        var packet = new DatagramPacket(buffer, buffer.length);
        socket.receive(packet);
        var answer = answer(ByteBuffer.wrap(buffer, 0, packet.getLength()));
        if (answer.length > 0) {
          socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
        }
      } catch (IOException e) {
        if (!socket.isClosed()) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  /** RFC 1035, 4: the question comes back before the answers, whose names point to it. */
  private byte[] answer(ByteBuffer question) throws IOException {
    int id = question.getShort(0);
    question.position(12);
    var name = name(question);
    int type = question.getShort();
    int end = question.position() + 2;
    var entry = find(name);
    if (entry != null && entry.silent()) {
      return new byte[0];
    }
    var bytes = new ByteArrayOutputStream();
    var out = new DataOutputStream(bytes);
    int code = entry == null ? NXDOMAIN : entry.fails() ? SERVFAIL : 0;
    boolean told = entry != null && type == TXT;
    out.writeShort(id);
    out.writeShort(0x8180 | code);
    out.writeShort(1);
    out.writeShort(told ? entry.texts().size() + (entry.alias() == null ? 0 : 1) : 0);
    out.writeInt(0);
    out.write(question.array(), 12, end - 12);
    if (told) {
      if (entry.alias() != null) {
        record(out, pointer(), CNAME, encoded(entry.alias()));
      }
      for (var text : entry.texts()) {
        record(out, entry.alias() == null ? pointer() : encoded(entry.alias()), TXT, string(text));
      }
    }
    return bytes.toByteArray();
  }

  private Entry find(String name) {
    var exact = table.get(name);
    return exact != null ? exact : table.get("*" + name.substring(Math.max(0, name.indexOf('.'))));
  }

  private static String name(ByteBuffer question) {
    var name = new StringBuilder();
    for (int length = question.get(); length > 0; length = question.get()) {
      var label = new byte[length];
      question.get(label);
      name.append(name.isEmpty() ? "" : ".").append(new String(label, StandardCharsets.US_ASCII));
    }
    return name.toString().toLowerCase();
  }

  private static void record(DataOutputStream out, byte[] name, int type, byte[] data)
      throws IOException {
    out.write(name);
    out.writeShort(type);
    out.writeShort(1);
    out.writeInt(0);
    out.writeShort(data.length);
    out.write(data);
  }

  private static byte[] pointer() {
    return new byte[] {(byte) 0xc0, 12};
  }

  private static byte[] encoded(String name) {
    var bytes = new ByteArrayOutputStream();
    for (var label : name.split("\\.")) {
      bytes.write(label.length());
      bytes.writeBytes(label.getBytes(StandardCharsets.US_ASCII));
    }
    bytes.write(0);
    return bytes.toByteArray();
  }

  private static byte[] string(String text) {
    var bytes = new ByteArrayOutputStream();
    bytes.write(text.length());
    bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    socket.close();
  }
}

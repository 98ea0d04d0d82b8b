package io.keycloaksaas.persistence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keycloaksaas.platform.AdminGate;
import io.keycloaksaas.platform.Body;
import io.keycloaksaas.platform.Json;
import io.keycloaksaas.platform.Problem;
import io.keycloaksaas.platform.ProblemCode;
import io.keycloaksaas.platform.TenantAuth.Caller;
import io.keycloaksaas.platform.Times;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.keycloak.models.ClientModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/**
 * Lets a client that lost an answer ask again without doing the work twice: under the same {@code
 * Idempotency-Key} the same request gets the first answer, for a day. A key is known by realm,
 * user, client, method and path; another body under it is refused.
 *
 * <p>The key's row is written before the work and commits with it. Who sends the key at the same
 * time waits for that commit, on any node; a refusal rolls the row back with everything else, so
 * that only success is remembered and a crash leaves nothing behind. It is asked after
 * authorization: who lost the right is refused, and gets no old answer.
 */
public final class Idempotency {
  public static final String HEADER = "Idempotency-Key";

  private static final Duration KEPT = Duration.ofHours(24);
  private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,255}");

  private final KeycloakSession session;
  private final SubjectRef asker;
  private final String clientId;
  private final String secret;

  /**
   * @param secret the name of members of the answer that are shown once: null in every later one
   */
  public Idempotency(KeycloakSession session, Caller caller, String secret) {
    this(session, caller.user(), caller.client(), secret);
  }

  /** Where no member of the answer is a secret. */
  public Idempotency(KeycloakSession session, Caller caller) {
    this(session, caller, "");
  }

  /**
   * For an administrator. One of another realm has his rows in this one, whose answers they keep:
   * they go with this realm, and outlive his account by a day.
   *
   * @param secret the name of members of the answer that are shown once: null in every later one
   */
  public Idempotency(AdminGate gate, String secret) {
    this(gate.session(), gate.administrator(), gate.client(), secret);
  }

  /** For an administrator, where no member of the answer is a secret. */
  public Idempotency(AdminGate gate) {
    this(gate, "");
  }

  private Idempotency(KeycloakSession session, UserModel user, ClientModel client, String secret) {
    this.session = session;
    this.asker = SubjectRef.user(session.getContext().getRealm().getId(), user.getId());
    this.clientId = client.getClientId();
    this.secret = secret;
  }

  /**
   * The work's answer, or the one it had.
   *
   * @param key as the client sent it; null for none, then the work is simply done, unless the
   *     header came empty: RESTEasy makes no difference
   * @param in the request's body, which is read into the type
   * @throws Problem {@code validation_failed}, {@code idempotency_key_reused}
   */
  public <T> Response once(String key, InputStream in, Class<T> type, Function<T, Response> work) {
    return once(key, in, type, request -> {}, work);
  }

  /**
   * As {@link #once(String, InputStream, Class, Function)}, where what the caller must be allowed
   * depends on the body.
   *
   * @param authorize asked of every request, before it may get an old answer
   */
  public <T> Response once(
      String key,
      InputStream in,
      Class<T> type,
      Consumer<T> authorize,
      Function<T, Response> work) {
    byte[] body = Body.bytes(session, in, Body.LIMIT);
    T request = Json.read(body, type);
    authorize.accept(request);
    return once(key, body, () -> work.apply(request));
  }

  /** As {@link #once(String, InputStream, Class, Function)}, of what takes no body. */
  public Response once(String key, Supplier<Response> work) {
    return once(key, new byte[0], work);
  }

  private boolean came() {
    return !session
        .getContext()
        .getHttpRequest()
        .getHttpHeaders()
        .getRequestHeader(HEADER)
        .isEmpty();
  }

  private Response once(String key, byte[] body, Supplier<Response> work) {
    if (key == null && !came()) {
      return work.get();
    }
    if (key == null || !KEY.matcher(key).matches()) {
      throw Problem.invalid(HEADER, "'" + HEADER + "' must be 1 to 255 visible ASCII characters.");
    }
    String bodyHash = hash(body);
    IdempotencyEntity row = row(rowKey(key), bodyHash);
    if (row.status == 0) {
      RowSecurity.Scope scope = RowSecurity.current(session);
      Response answer = work.get();
      if (RowSecurity.covers(session, asker)) {
        keep(row, answer);
      } else { // the work went over to the rows of its subject
        RowSecurity.backIn(session, scope, () -> keep(row, answer));
      }
      return answer;
    }
    if (!row.bodyHash.equals(bodyHash)) {
      throw Problem.of(
          ProblemCode.IDEMPOTENCY_KEY_REUSED,
          "The key was sent with another body before; take a new one for a new request.");
    }
    return replay(row);
  }

  private void keep(IdempotencyEntity row, Response answer) {
    row.status = answer.getStatus();
    row.location = answer.getLocation() == null ? null : answer.getLocation().toString();
    row.answer = withoutSecret((String) answer.getEntity());
  }

  /** Held until the end of the transaction; with the status 0 when the work is to be done. */
  private IdempotencyEntity row(IdempotencyEntity.Key key, String bodyHash) {
    EntityManager em = Database.of(session);
    long now = Times.CLOCK.millis();
    IdempotencyEntity row;
    do { // again where the upkeep took the row that was in the way: the next one is young
      insert(em, key, bodyHash, now);
      row = em.find(IdempotencyEntity.class, key, LockModeType.PESSIMISTIC_WRITE);
    } while (row == null);
    if (row.createdAt <= now - KEPT.toMillis()) {
      row.bodyHash = bodyHash;
      row.status = 0;
      row.createdAt = now;
    }
    return row;
  }

  private static void insert(
      EntityManager em, IdempotencyEntity.Key key, String bodyHash, long now) {
    em.createQuery(
            "insert into SaasIdempotency"
                + " (realmId, subjectType, subjectId, keyHash, bodyHash, status, createdAt)"
                + " values (:realm, :type, :subject, :key, :body, 0, :now) on conflict do nothing")
        .setParameter("realm", key.realmId())
        .setParameter("type", key.subjectType())
        .setParameter("subject", key.subjectId())
        .setParameter("key", key.keyHash())
        .setParameter("body", bodyHash)
        .setParameter("now", now)
        .executeUpdate();
  }

  private IdempotencyEntity.Key rowKey(String key) {
    String request =
        String.join(
            "\n",
            clientId,
            session.getContext().getHttpRequest().getHttpMethod(),
            session.getContext().getUri().getPath(),
            key);
    return new IdempotencyEntity.Key(
        asker.realmId(), asker.type(), asker.id(), hash(request.getBytes(StandardCharsets.UTF_8)));
  }

  private String withoutSecret(String answer) {
    JsonNode json = Json.read(answer);
    json.findParents(secret).forEach(parent -> ((ObjectNode) parent).putNull(secret));
    return Json.write(json);
  }

  private static Response replay(IdempotencyEntity row) {
    return Response.status(row.status)
        .location(row.location == null ? null : URI.create(row.location))
        .type(MediaType.APPLICATION_JSON_TYPE)
        .header("Cache-Control", "no-store")
        .header("Idempotency-Replayed", "true")
        .entity(row.answer)
        .build();
  }

  /** Forgets what is older than a day, with an hour for requests that are under way. */
  public static int purge(KeycloakSession session) {
    SystemScope.enter(session);
    return Database.of(session)
        .createQuery("delete from SaasIdempotency where createdAt < :old")
        .setParameter("old", Times.CLOCK.millis() - KEPT.plusHours(1).toMillis())
        .executeUpdate();
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has it
    }
  }
}

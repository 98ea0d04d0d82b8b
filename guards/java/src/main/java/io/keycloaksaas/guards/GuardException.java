package io.keycloaksaas.guards;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A guard's "no". It is an answer rather than a fault, so it carries no stack trace: refusing a
 * flood of bad tokens stays cheap.
 */
public final class GuardException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The media type of {@link #problem()}. */
  public static final String PROBLEM_JSON = "application/problem+json";

  private final Refusal refusal;

  @SuppressWarnings("serial") // immutable JDK maps, lists, strings and numbers only
  private final Map<String, Object> members;

  private GuardException(Refusal refusal, String detail, Map<String, Object> members) {
    super(detail, null, false, false);
    this.refusal = refusal;
    this.members = members;
  }

  static GuardException of(Refusal refusal, String detail) {
    return new GuardException(refusal, detail, Map.of());
  }

  static GuardException of(Refusal refusal, String detail, Map<String, Object> members) {
    return new GuardException(refusal, detail, Map.copyOf(members));
  }

  static GuardException invalid(TokenFault fault, String detail) {
    return of(Refusal.UNAUTHENTICATED, detail, Map.of("reason", fault.word()));
  }

  /** Why, as a constant. */
  public Refusal refusal() {
    return refusal;
  }

  /** Why, as the stable code of the problem document. */
  public String code() {
    return refusal.code();
  }

  /** The HTTP status to answer with. */
  public int status() {
    return refusal.status();
  }

  /** What was wrong with the token, when it is the token that was refused. */
  public Optional<TokenFault> fault() {
    return members.get("reason") instanceof String word
        ? List.of(TokenFault.values()).stream().filter(f -> f.word().equals(word)).findFirst()
        : Optional.empty();
  }

  /**
   * More about the refusal: {@code missingPermissions}, {@code feature}, {@code limit}, {@code
   * organizationId}, {@code hint} and the like, as in the problem document.
   */
  public Map<String, Object> members() {
    return members;
  }

  /** The body of an RFC 9457 answer; its media type is {@link #PROBLEM_JSON}. */
  public String problem() {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", refusal.title());
    problem.put("status", status());
    problem.put("code", code());
    problem.put("detail", getMessage());
    members.keySet().stream().sorted().forEach(key -> problem.put(key, members.get(key)));
    return JSONObjectUtils.toJSONString(problem);
  }

  /** The value of the {@code WWW-Authenticate} header that a 401 must carry (RFC 6750, 3). */
  public Optional<String> challenge() {
    if (status() != 401) {
      return Optional.empty();
    }
    boolean anonymous = fault().filter(TokenFault.MISSING::equals).isPresent();
    return Optional.of(anonymous ? "Bearer" : "Bearer error=\"invalid_token\"");
  }
}

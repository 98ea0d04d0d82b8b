package io.keycloaksaas.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a REST method is: the OpenAPI document is made from it, and from the document the matrices
 * that try every operation with every kind of caller. It tells, and decides nothing: a method still
 * authorizes in its first line.
 *
 * <p>What follows from elsewhere is not said again: its parameters, the scope, and the codes that
 * every operation of a kind can answer.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Operation {
  /** A right: no token is needed. */
  String ANYONE = "anyone";

  /** A right of the tenant API: every user, for himself. */
  String USER = "user";

  /** A right of the tenant API: every member of the organization in the path. */
  String MEMBER = "member";

  /** A right of the tenant API: an owner of the organization in the path. */
  String OWNER = "owner";

  /**
   * A right of the admin API: to view the organization or the user in the path, whichever it is.
   */
  String VIEW_SUBJECT = "view-subject";

  /** What it does, in one line without a full stop: {@code Adds a member}. */
  String value();

  /**
   * What the caller needs, all of it: a permission of the catalogue ({@code org:members:manage}), a
   * role of Keycloak's administrators or service clients ({@code manage-realm}), or one of the
   * words above. Becomes {@code x-saas-permission}.
   */
  String[] right();

  /** The headers and query parameters without which it answers 422. */
  String[] requires() default {};

  /** The record its body is read into; {@code JsonNode} or bytes for what is no record of ours. */
  Class<?> takes() default void.class;

  /** The media types of the body, or of the answer where nothing is taken. */
  String[] media() default "application/json";

  /**
   * The record it answers with 200. None of this, {@link #pageOf} and {@link #creates} means 204;
   * beside {@link #creates}, that it may also answer so.
   */
  Class<?> gives() default void.class;

  /** The record of which it answers a {@link Page}. */
  Class<?> pageOf() default void.class;

  /** The record it answers with 201 and {@code Location}. */
  Class<?> creates() default void.class;

  /**
   * Of a write of the tenant API: whether an administrator may do it who acts as the user ({@link
   * TenantAuth.Access#WRITE_AS_USER}). Becomes {@code x-saas-impersonation}.
   */
  boolean alsoImpersonated() default false;

  /** Whether it also answers 304: to who has everything already. */
  boolean mayBeUnchanged() default false;

  /** The codes of its own. */
  ProblemCode[] problems() default {};
}

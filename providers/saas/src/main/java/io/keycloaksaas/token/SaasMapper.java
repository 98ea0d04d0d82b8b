package io.keycloaksaas.token;

import com.google.auto.service.AutoService;
import io.keycloaksaas.organization.Membership;
import io.keycloaksaas.persistence.SystemScope;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.jose.jws.JWSInput;
import org.keycloak.jose.jws.JWSInputException;
import org.keycloak.models.ClientSessionContext;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.ProtocolMapperModel;
import org.keycloak.models.UserSessionModel;
import org.keycloak.protocol.ProtocolMapper;
import org.keycloak.protocol.oidc.mappers.AbstractOIDCProtocolMapper;
import org.keycloak.protocol.oidc.mappers.OIDCAccessTokenMapper;
import org.keycloak.protocol.oidc.mappers.OIDCAttributeMapperHelper;
import org.keycloak.protocol.oidc.mappers.OIDCIDTokenMapper;
import org.keycloak.protocol.oidc.mappers.TokenIntrospectionTokenMapper;
import org.keycloak.protocol.oidc.mappers.UserInfoTokenMapper;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.AccessToken;
import org.keycloak.representations.IDToken;
import org.keycloak.representations.JsonWebToken;

/**
 * Writes {@code org} and {@code ent}, and lowers the token's {@code exp} to the end of their
 * validity. Runs after every other mapper and replaces whatever they wrote under these names.
 */
@AutoService(ProtocolMapper.class)
public final class SaasMapper extends AbstractOIDCProtocolMapper
    implements OIDCAccessTokenMapper,
        OIDCIDTokenMapper,
        UserInfoTokenMapper,
        TokenIntrospectionTokenMapper {
  public static final String PROVIDER_ID = "saas-entitlements-mapper";
  private static final String PRESENTED = "saas.presentedToken";

  private final List<ProviderConfigProperty> properties = new ArrayList<>();

  public SaasMapper() {
    OIDCAttributeMapperHelper.addIncludeInTokensConfig(properties, SaasMapper.class);
  }

  /** The settings of a new mapper: everywhere but in lightweight access tokens. */
  public static Map<String, String> standardConfig() {
    return Map.of(
        OIDCAttributeMapperHelper.INCLUDE_IN_ACCESS_TOKEN, "true",
        OIDCAttributeMapperHelper.INCLUDE_IN_ID_TOKEN, "true",
        OIDCAttributeMapperHelper.INCLUDE_IN_USERINFO, "true",
        OIDCAttributeMapperHelper.INCLUDE_IN_INTROSPECTION, "true");
  }

  @Override
  public AccessToken transformIntrospectionToken(
      AccessToken token,
      ProtocolMapperModel mapper,
      KeycloakSession session,
      UserSessionModel userSession,
      ClientSessionContext context) {
    present(session, form(session).getFirst("token"));
    return super.transformIntrospectionToken(token, mapper, session, userSession, context);
  }

  @Override
  public AccessToken transformUserInfoToken(
      AccessToken token,
      ProtocolMapperModel mapper,
      KeycloakSession session,
      UserSessionModel userSession,
      ClientSessionContext context) {
    String header =
        session
            .getContext()
            .getHttpRequest()
            .getHttpHeaders()
            .getHeaderString(HttpHeaders.AUTHORIZATION);
    present(
        session,
        header != null
            ? header.substring(header.indexOf(' ') + 1).strip()
            : form(session).getFirst("access_token"));
    return super.transformUserInfoToken(token, mapper, session, userSession, context);
  }

  @Override
  protected void setClaim(
      IDToken token,
      ProtocolMapperModel mapper,
      UserSessionModel userSession,
      KeycloakSession session,
      ClientSessionContext context) {
    WrittenClaims written = WrittenClaims.of(session);
    SaasClaims claims =
        written.ofGrant(
            context.getClientSession().getId() + " " + context.getScopeString(),
            () -> claims(userSession, session, context));
    claims.writeTo(token.getOtherClaims());
    claims.until().ifPresent(until -> clamp(token, until));
    ImpersonatedTokens.mark(session, userSession, token);
    written.record(token, claims);
    if (token instanceof AccessToken) {
      ClaimBudget.watch(claims, context.getClientSession().getClient());
    }
  }

  private static SaasClaims claims(
      UserSessionModel userSession, KeycloakSession session, ClientSessionContext context) {
    SystemScope.enter(session);
    String userId = userSession.getUser().getId();
    Optional<Membership> membership = membership(session, userId, context);
    return SaasClaims.ofMember(membership, TokenEntitlements.of(session, userId, membership));
  }

  private static Optional<Membership> membership(
      KeycloakSession session, String userId, ClientSessionContext context) {
    ActiveOrganization active = new ActiveOrganization(session, userId, context.getClientSession());
    Map<?, ?> presented = session.getAttribute(PRESENTED, Map.class);
    if (presented != null && presented.containsKey(SaasClaims.ENT)) {
      return active.pinned(
          presented.get(SaasClaims.ORG) instanceof Map<?, ?> org
              ? String.valueOf(org.get("id"))
              : null);
    }
    return active.of(context);
  }

  /** Never raises it; userinfo has none. */
  static void clamp(JsonWebToken token, long until) {
    if (token.getExp() != null) {
      long floor = token.getIat() == null ? until : Math.max(token.getIat() + 1, until);
      if (token.getExp() > floor) {
        token.exp(floor);
      }
    }
  }

  /**
   * Remembers the claims of the token that the request is about, which Keycloak has verified
   * before: what is said of a token speaks of the token's own organization.
   */
  private static void present(KeycloakSession session, String token) {
    try {
      if (token != null) {
        session.setAttribute(
            PRESENTED, new JWSInput(token).readJsonContent(AccessToken.class).getOtherClaims());
      }
    } catch (JWSInputException e) {
      session.removeAttribute(PRESENTED); // an opaque token says nothing itself
    }
  }

  private static MultivaluedMap<String, String> form(KeycloakSession session) {
    return session.getContext().getHttpRequest().getDecodedFormParameters();
  }

  @Override
  public int getPriority() {
    return Integer.MAX_VALUE;
  }

  @Override
  public String getDisplayCategory() {
    return TOKEN_MAPPER_CATEGORY;
  }

  @Override
  public String getDisplayType() {
    return "SaaS organization and entitlements";
  }

  @Override
  public String getHelpText() {
    return "Writes the active organization (org) and the merged entitlements (ent).";
  }

  @Override
  public List<ProviderConfigProperty> getConfigProperties() {
    return List.copyOf(properties);
  }

  @Override
  public String getId() {
    return PROVIDER_ID;
  }
}

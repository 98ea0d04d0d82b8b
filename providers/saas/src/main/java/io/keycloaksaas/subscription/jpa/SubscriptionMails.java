package io.keycloaksaas.subscription.jpa;

import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.mail.Mail;
import io.keycloaksaas.mail.Mails;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.platform.Times;
import io.keycloaksaas.subscription.OrganizationPeople;
import jakarta.enterprise.context.ContextNotActiveException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.Urls;
import org.keycloak.urls.UrlType;

/**
 * Tells the user, or the organization's owners and those who manage its billing, in the transaction
 * of what they are told of. Whoever has no address is not told.
 */
final class SubscriptionMails {
  /** Whom of an organization. */
  private static final String PERMISSION = "org:billing:manage";

  /** More would be a mailing list. */
  private static final int RECIPIENTS = 20;

  /** How long news stays worth sending. */
  private static final Duration NEWS = Duration.ofDays(3);

  private final KeycloakSession session;
  private final RealmModel realm;

  SubscriptionMails(KeycloakSession session) {
    this.session = session;
    this.realm = session.getContext().getRealm();
  }

  void started(SubscriptionEntity row) {
    send(row, "billing-subscription-started", Optional.empty());
  }

  void trialEnding(SubscriptionEntity row) {
    send(row, "billing-trial-ending", Times.instant(row.trialEnd));
  }

  void paymentFailed(SubscriptionEntity row) {
    send(row, "billing-payment-failed", Times.instant(row.graceUntil));
  }

  /**
   * @param until when it ends; empty when it has ended
   */
  void canceled(SubscriptionEntity row, Optional<Instant> until) {
    send(row, "billing-canceled", until);
  }

  private void send(SubscriptionEntity row, String template, Optional<Instant> until) {
    Map<String, String> parameters = new HashMap<>();
    parameters.put("planName", planName(row));
    until.ifPresent(instant -> parameters.put("expiresAt", instant.toString()));
    link(row).ifPresent(link -> parameters.put("link", link));
    String organization = null;
    if (row.subjectType == SubjectType.ORGANIZATION) {
      organization = row.subjectId;
      parameters.put("organizationName", OrganizationPeople.FOUND.name(session, organization));
    }
    for (String userId : recipients(row)) {
      UserModel user = session.users().getUserById(realm, userId);
      if (user != null && user.isEnabled() && user.getEmail() != null) {
        Mails.queue(
            session,
            new Mail(
                template,
                user.getEmail(),
                userId,
                organization,
                row.id,
                Map.copyOf(parameters),
                Times.CLOCK.instant().plus(NEWS)));
      }
    }
  }

  private Set<String> recipients(SubscriptionEntity row) {
    return row.subjectType == SubjectType.ORGANIZATION
        ? OrganizationPeople.FOUND.mayDo(session, row.subjectId, PERMISSION, RECIPIENTS)
        : Set.of(row.subjectId);
  }

  private String planName(SubscriptionEntity row) {
    return Optional.ofNullable(
            session.getProvider(CatalogProvider.class).plans(List.of(row.ref())).get(row.ref()))
        .map(Plan::name)
        .orElse(row.planKey);
  }

  /** To the account console, where everybody finds his way on. */
  private Optional<String> link(SubscriptionEntity row) {
    requestUrl().ifPresent(url -> row.realmUrl = url);
    return Optional.ofNullable(row.realmUrl);
  }

  private Optional<String> requestUrl() {
    try {
      return Optional.of(
          Urls.accountBase(session.getContext().getUri(UrlType.FRONTEND).getBaseUri())
              .build(realm.getName())
              .toString());
    } catch (ContextNotActiveException e) {
      return Optional.empty(); // a job: there is no request
    }
  }
}

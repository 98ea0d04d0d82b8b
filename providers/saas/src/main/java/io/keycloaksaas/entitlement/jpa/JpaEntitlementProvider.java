package io.keycloaksaas.entitlement.jpa;

import io.keycloaksaas.catalog.Catalog;
import io.keycloaksaas.catalog.CatalogProvider;
import io.keycloaksaas.catalog.FeatureKey;
import io.keycloaksaas.catalog.Plan;
import io.keycloaksaas.catalog.PlanRef;
import io.keycloaksaas.entitlement.EntitlementProvider;
import io.keycloaksaas.entitlement.EntitlementResolver;
import io.keycloaksaas.entitlement.Explanation;
import io.keycloaksaas.entitlement.Facts;
import io.keycloaksaas.entitlement.OrganizationFacts;
import io.keycloaksaas.entitlement.SubjectFacts;
import io.keycloaksaas.persistence.SubjectRef;
import io.keycloaksaas.platform.SubjectType;
import io.keycloaksaas.subscription.Subscription;
import io.keycloaksaas.usage.Allowances;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.keycloak.models.KeycloakSession;

/** Gathers the facts and asks the resolver. */
final class JpaEntitlementProvider implements EntitlementProvider {
  private final KeycloakSession session;
  private final SubjectStates states;

  JpaEntitlementProvider(KeycloakSession session) {
    this.session = session;
    this.states = new SubjectStates(session);
  }

  @Override
  public Entitlements of(String userId, Optional<Context> context, Instant at) {
    SubjectRef user = SubjectRef.user(realmId(), userId);
    if (context.isEmpty()) {
      SubjectState state = states.of(List.of(user)).get(user);
      plans(state.facts());
      Object[] sources = {state, catalogs().current()};
      return Resolved.of(user.cacheKey(), sources, at, () -> own(user, true, at));
    }
    SubjectRef organization = SubjectRef.organization(realmId(), context.get().organizationId());
    Map<SubjectRef, SubjectState> known = states.of(List.of(user, organization));
    SubjectState userState = known.get(user);
    SubjectState organizationState = known.get(organization);
    Map<PlanRef, Plan> plans = plans(userState.facts(), organizationState.facts());
    Object[] sources = {
      context.get().membership(), userState, organizationState, catalogs().current()
    };
    return Resolved.of(
        user.cacheKey() + "/" + organization.id(),
        sources,
        at,
        () ->
            resolve(
                Facts.merged(
                    catalog(),
                    plans,
                    userState.facts(),
                    new OrganizationFacts(
                        context.get().active(),
                        Optional.of(context.get().memberRoles().get()),
                        organizationState.facts())),
                Optional.of(organizationState.version()),
                Optional.of(userState.version()),
                at));
  }

  @Override
  public Entitlements own(SubjectRef subject, boolean active, Instant at) {
    SubjectState state = states.of(List.of(subject)).get(subject);
    Optional<Long> version = Optional.of(state.version());
    boolean isUser = subject.type() == SubjectType.USER;
    return resolve(
        ownFacts(subject, active, state.facts()),
        isUser ? Optional.empty() : version,
        isUser ? version : Optional.empty(),
        at);
  }

  @Override
  public Allowances allowances() {
    return new PlanAllowances(session, states);
  }

  @Override
  public Entitlements ownAsOf(SubjectRef subject, boolean active, Instant at) {
    return resolve(Knowledge.ofPast(session, List.of(subject), at), k -> k.own(subject, active));
  }

  @Override
  public Entitlements asOf(String userId, Optional<Context> context, Instant at) {
    return resolve(
        Knowledge.ofPast(session, subjects(userId, context), at),
        k -> facts(k, userId, context.map(JpaEntitlementProvider::withoutRoles)));
  }

  @Override
  public Explanation explain(
      SubjectRef subject, boolean active, FeatureKey feature, Optional<Instant> asOf) {
    Knowledge known = knowledge(List.of(subject), asOf);
    return EntitlementResolver.explain(known.own(subject, active), feature, known.at());
  }

  @Override
  public Explanation explain(
      String userId, Optional<Context> context, FeatureKey feature, Optional<Instant> asOf) {
    Knowledge known = knowledge(subjects(userId, context), asOf);
    return EntitlementResolver.explain(facts(known, userId, context), feature, known.at());
  }

  @Override
  public Comparison compare(SubjectRef subject, Optional<Subscription> instead, Instant at) {
    SubjectFacts facts = states.of(List.of(subject)).get(subject).facts();
    SubjectFacts changed = new SubjectFacts(instead, facts.overrides(), facts.grants());
    return new Comparison(
        EntitlementResolver.resolve(ownFacts(subject, true, facts), at),
        EntitlementResolver.resolve(ownFacts(subject, true, changed), at));
  }

  private Knowledge knowledge(List<SubjectRef> subjects, Optional<Instant> asOf) {
    return asOf.map(at -> Knowledge.ofPast(session, subjects, at))
        .orElseGet(() -> Knowledge.ofNow(session, states, subjects));
  }

  private List<SubjectRef> subjects(String userId, Optional<Context> context) {
    return Stream.concat(
            Stream.of(SubjectRef.user(realmId(), userId)),
            context.map(c -> SubjectRef.organization(realmId(), c.organizationId())).stream())
        .toList();
  }

  private Facts facts(Knowledge known, String userId, Optional<Context> context) {
    SubjectRef user = SubjectRef.user(realmId(), userId);
    return context
        .map(c -> known.merged(user, SubjectRef.organization(realmId(), c.organizationId()), c))
        .orElseGet(() -> known.own(user, true));
  }

  /** Memberships keep no history: who is a member now is one in the past, without permissions. */
  private static Context withoutRoles(Context context) {
    return new Context(context.organizationId(), context.active(), context.membership(), Map::of);
  }

  private static Entitlements resolve(Knowledge past, Function<Knowledge, Facts> facts) {
    return new Entitlements(
        EntitlementResolver.resolve(facts.apply(past), past.at()),
        Optional.empty(),
        Optional.empty(),
        past.published().c());
  }

  private Facts ownFacts(SubjectRef subject, boolean active, SubjectFacts facts) {
    Map<PlanRef, Plan> plans = plans(facts);
    return new Knowledge(Instant.EPOCH, catalogs().current(), plans, Map.of(subject, facts))
        .own(subject, active);
  }

  private Entitlements resolve(
      Facts facts, Optional<Long> organizationVersion, Optional<Long> userVersion, Instant at) {
    return new Entitlements(
        EntitlementResolver.resolve(facts, at),
        organizationVersion,
        userVersion,
        catalogs().current().c());
  }

  private Map<PlanRef, Plan> plans(SubjectFacts... subjects) {
    return Knowledge.plans(session, Stream.of(subjects));
  }

  private Catalog catalog() {
    return catalogs().current().catalog();
  }

  private CatalogProvider catalogs() {
    return session.getProvider(CatalogProvider.class);
  }

  private String realmId() {
    return session.getContext().getRealm().getId();
  }

  @Override
  public void close() {}
}

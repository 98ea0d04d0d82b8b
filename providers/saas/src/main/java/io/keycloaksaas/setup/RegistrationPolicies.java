package io.keycloaksaas.setup;

import java.util.stream.Stream;
import org.keycloak.component.ComponentModel;
import org.keycloak.models.RealmModel;
import org.keycloak.services.clientregistration.policy.ClientRegistrationPolicy;

/** Keeps our scopes away from clients that register themselves. */
record RegistrationPolicies(RealmModel realm) implements SetupStep {
  private static final String TYPE = ClientRegistrationPolicy.class.getName();

  @Override
  public Stream<SetupChange> missing() {
    return Stream.of("anonymous", "authenticated")
        .filter(
            access ->
                realm
                    .getComponentsStream(realm.getId(), TYPE)
                    .noneMatch(
                        component ->
                            component.getProviderId().equals(NoSaasScopesPolicyFactory.ID)
                                && access.equals(component.getSubType())))
        .map(
            access ->
                new SetupChange(
                    "registration-policy",
                    access,
                    "create",
                    () -> realm.addComponentModel(policy(access))));
  }

  private ComponentModel policy(String access) {
    ComponentModel policy = new ComponentModel();
    policy.setName("No SaaS Scopes");
    policy.setParentId(realm.getId());
    policy.setProviderId(NoSaasScopesPolicyFactory.ID);
    policy.setProviderType(TYPE);
    policy.setSubType(access);
    return policy;
  }
}

package io.keycloaksaas.example;

import io.keycloaksaas.guards.SaasToken;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A token as JSON, for people who want to know why a guard decides as it does. */
final class WhatGuardsSee {
  private WhatGuardsSee() {}

  static Map<String, Object> of(SaasToken token) {
    Map<String, Object> see = new LinkedHashMap<>();
    see.put("subject", token.subject());
    token.authorizedParty().ifPresent(client -> see.put("client", client));
    see.put("expires", token.expires().toString());
    token.organization().ifPresent(organization -> see.put("organization", of(organization)));
    see.put("entitlements", of(token.entitlements()));
    token.actor().ifPresent(actor -> see.put("actor", actor.subject()));
    return see;
  }

  private static Map<String, Object> of(SaasToken.Organization organization) {
    Map<String, Object> see = new LinkedHashMap<>();
    see.put("id", organization.id());
    see.put("slug", organization.slug());
    see.put("roles", sorted(organization.roles()));
    see.put("permissions", sorted(organization.permissions()));
    return see;
  }

  private static Map<String, Object> of(SaasToken.Entitlements entitlements) {
    Map<String, Object> see = new LinkedHashMap<>();
    entitlements.plan().ifPresent(plan -> see.put("plan", plan));
    entitlements.userPlan().ifPresent(plan -> see.put("userPlan", plan));
    see.put("standing", entitlements.standing().word());
    entitlements.until().ifPresent(until -> see.put("until", until.toString()));
    see.put("features", sorted(entitlements.features()));
    see.put("limits", new TreeMap<>(entitlements.limits()));
    return see;
  }

  private static Object sorted(Set<String> names) {
    return names.stream().sorted().toList();
  }
}

package io.keycloaksaas.organization;

import java.util.HashMap;
import java.util.Map;

/** The data of a membership's event. */
final class MembershipDelta {
  private MembershipDelta() {}

  static Map<String, Object> of(
      String organizationId, String userId, long version, Map<String, Object> delta) {
    Map<String, Object> data = new HashMap<>(delta);
    data.put("organization_id", organizationId);
    data.put("user_id", userId);
    data.put("version", version);
    return data;
  }
}

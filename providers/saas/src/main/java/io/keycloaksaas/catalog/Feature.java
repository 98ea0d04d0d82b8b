package io.keycloaksaas.catalog;

/**
 * Something a plan can grant. The type of a published feature never changes.
 *
 * @param description empty when there is none
 * @param retired no longer in the document: new plans cannot name it, but earlier plan versions,
 *     overrides and grants still do, so its type stays known
 */
public record Feature(FeatureKey key, FeatureType type, String description, boolean retired) {
  public Feature(FeatureKey key, FeatureType type, String description) {
    this(key, type, description, false);
  }

  Feature retire() {
    return new Feature(key, type, description, true);
  }
}

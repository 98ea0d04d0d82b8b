package io.keycloaksaas.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads by which prices billing providers know the plans. */
final class PriceReader {
  static final String PROVIDERS = "providers";

  private final FaultList faults;

  PriceReader(FaultList faults) {
    this.faults = faults;
  }

  /** By provider. */
  Map<String, ProviderPrice> read(Node node, DocumentPath path) {
    Map<String, ProviderPrice> prices = new LinkedHashMap<>();
    Fields.open(node, path, faults)
        .ifPresent(
            fields ->
                fields
                    .entries()
                    .forEach(
                        (key, value) -> {
                          if (ProviderPrice.isProvider(key)) {
                            price(value, path.child(key)).ifPresent(p -> prices.put(key, p));
                          } else {
                            faults.add(
                                path.child(key),
                                FaultCode.INVALID_KEY,
                                "A provider's name is lower-case letters and digits, such as"
                                    + " stripe.");
                          }
                        }));
    return prices;
  }

  private Optional<ProviderPrice> price(Node node, DocumentPath path) {
    return Fields.of(node, path, faults, List.of("price", "formerPrices"))
        .flatMap(
            f -> {
              Optional<String> price =
                  f.requiredText("price").filter(id -> isId(id, path.child("price")));
              List<String> former = new ArrayList<>();
              if (f.node("formerPrices").isPresent()) {
                f.texts("formerPrices")
                    .forEach(
                        (id, at) -> {
                          if (isId(id, at)) {
                            former.add(id);
                          }
                        });
              }
              return price.map(id -> new ProviderPrice(id, former));
            });
  }

  private boolean isId(String id, DocumentPath path) {
    if (!ProviderPrice.isId(id)) {
      faults.add(
          path,
          FaultCode.UNKNOWN_VALUE,
          "A price's id has 1 to 255 visible ASCII characters and no space.");
    }
    return ProviderPrice.isId(id);
  }

  /** What somebody pays must say which plan he has: a price means one plan. */
  void requireDistinct(Collection<Plan> plans) {
    Map<String, String> planOfPrice = new HashMap<>();
    for (Plan plan : plans) {
      plan.providers()
          .forEach(
              (provider, price) -> {
                for (String id : price.ids()) {
                  String other = planOfPrice.putIfAbsent(provider + " " + id, plan.key());
                  if (other != null) {
                    faults.add(
                        DocumentPath.ROOT
                            .child(DocumentReader.PLANS)
                            .child(plan.key())
                            .child(PROVIDERS)
                            .child(provider),
                        FaultCode.DUPLICATE_ITEM,
                        "The price " + id + " means the plan '" + other + "' already.");
                  }
                }
              });
    }
  }
}

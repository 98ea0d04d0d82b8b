package io.keycloaksaas.usage.jpa;

import io.keycloaksaas.usage.Balance;
import io.keycloaksaas.usage.Burn;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The grant that gives all that is asked for, and how the balance follows from what was used of it
 * before, whatever that is.
 *
 * @param most that may be used of it before, so that the rest is enough, and no threshold passed
 * @param usedBeside what is used of the pool afterwards, less what was used of the grant before
 * @param remainingWith what is left afterwards and was used of the grant before; 0 if unlimited
 */
record GivingGrant(String id, long most, long usedBeside, long remainingWith) {

  /**
   * @param untold how much more may be used before a threshold is to be told of
   * @return empty where several grants give, or one that is not stored as it is now, or where there
   *     is more to tell
   */
  static Optional<GivingGrant> of(Pool pool, List<Burn> burns, Balance afterwards, long untold) {
    Map<String, Long> units = pool.additions(burns);
    if (units.size() != 1 || !pool.isStored(units.keySet())) {
      return Optional.empty();
    }
    String id = units.keySet().iterator().next();
    long more = Math.min(untold, pool.free(id) - units.get(id));
    if (more < 0) {
      return Optional.empty();
    }
    long used = pool.row(id).orElseThrow().used;
    return Optional.of(
        new GivingGrant(
            id,
            more > Long.MAX_VALUE - used ? Long.MAX_VALUE : used + more,
            afterwards.used() - used,
            afterwards.remaining().isEmpty() ? 0 : afterwards.remaining().getAsLong() + used));
  }
}

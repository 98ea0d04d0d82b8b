package io.keycloaksaas.job;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;

/** The kinds of work that this node can do. */
final class JobHandlers {
  private final Map<String, JobHandler> byKind = new HashMap<>();

  /**
   * @throws IllegalStateException when two handlers claim a kind
   */
  static JobHandlers found() {
    JobHandlers handlers = new JobHandlers();
    // The class loader of the bundle: a worker's thread has no context of its own.
    for (JobHandler handler :
        ServiceLoader.load(JobHandler.class, JobHandler.class.getClassLoader())) {
      if (handlers.byKind.put(handler.kind(), handler) != null) {
        throw new IllegalStateException("two handlers of jobs of kind '" + handler.kind() + "'");
      }
    }
    return handlers;
  }

  JobHandler get(String kind) {
    return byKind.get(kind);
  }

  Set<String> kinds() {
    return byKind.keySet();
  }

  Collection<JobHandler> all() {
    return byKind.values();
  }
}

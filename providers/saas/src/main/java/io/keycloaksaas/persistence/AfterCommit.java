package io.keycloaksaas.persistence;

import java.util.ArrayList;
import java.util.List;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;

/**
 * What follows the commit of a transaction, before its request is answered, and must not fail it:
 * each task opens a transaction of its own and catches what goes wrong in it. Keycloak calls
 * listeners in no order that could be relied upon; here some tasks come last.
 */
public final class AfterCommit {
  private static final String TASKS = "saas.afterCommit";

  private AfterCommit() {}

  public static void run(KeycloakSession session, Runnable task) {
    tasks(session).first.add(task);
  }

  /** After all that {@link #run} was given, whoever came earlier. */
  public static void runLast(KeycloakSession session, Runnable task) {
    tasks(session).last.add(task);
  }

  private static Tasks tasks(KeycloakSession session) {
    Tasks tasks = session.getAttribute(TASKS, Tasks.class);
    if (tasks == null) {
      tasks = new Tasks();
      session.setAttribute(TASKS, tasks);
      session.getTransactionManager().enlistAfterCompletion(tasks);
    }
    return tasks;
  }

  private static final class Tasks extends AbstractKeycloakTransaction {
    private final List<Runnable> first = new ArrayList<>();
    private final List<Runnable> last = new ArrayList<>();

    @Override
    protected void commitImpl() {
      first.forEach(Runnable::run);
      last.forEach(Runnable::run);
    }

    @Override
    protected void rollbackImpl() {
      // Nothing has happened that anything could follow.
    }
  }
}

package io.keycloaksaas.webhook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who may send on this node: a lane for each endpoint, so that a slow or dead one never delays
 * another. A lane has a window of consignments under way, which grows by one with each success and
 * is halved by each failure: an endpoint that hangs soon holds one connection and no more. Some
 * wait on the node while the window is wide; when an attempt fails, they go back at once.
 * Thread-safe.
 */
final class Lanes {
  static final int START = 4;

  /** Connections that {@link io.keycloaksaas.platform.OutboundHttp} opens to one endpoint. */
  static final int WIDEST = 8;

  /**
   * Waiting on the node, of a lane that is as wide as can be. It is filled up when half of it is
   * gone: a lease costs about the same for a hundred as for one.
   */
  static final int STOCK = 256;

  private static final int REMEMBERED = 10_000;

  private final int inFlightMax;
  private final int stockMax;
  private final Map<String, Lane> lanes = new HashMap<>();

  /** Those that may send now; each goes to the end after each that it sends. */
  private final Deque<Lane> ready = new ArrayDeque<>();

  /**
   * Windows of endpoints that have nothing on this node now: who is quick would otherwise begin
   * anew each time that he has taken everything.
   */
  private final Map<String, Integer> windows =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
          return size() > REMEMBERED;
        }
      };

  private int inFlight;
  private int waiting;

  /**
   * @param inFlightMax under way on this node, of all endpoints together; as many may wait again
   *     four times
   */
  Lanes(int inFlightMax) {
    this.inFlightMax = inFlightMax;
    this.stockMax = inFlightMax * 4;
  }

  private static final class Lane {
    private final Deque<Consignment> waiting = new ArrayDeque<>();
    private int window;
    private int inFlight;
    private boolean isReady;

    Lane(int window) {
      this.window = window;
    }

    private int room() {
      if (window < WIDEST) {
        return window - inFlight - waiting.size();
      }
      return waiting.size() > STOCK / 2 ? 0 : window + STOCK - inFlight - waiting.size();
    }

    private boolean maySend() {
      return inFlight < window && !waiting.isEmpty();
    }
  }

  /** How many more the node takes altogether. */
  synchronized int room() {
    return Math.max(0, inFlightMax - inFlight + stockMax - waiting);
  }

  /** How many more of the endpoint. */
  synchronized int room(String webhookId) {
    Lane lane = lanes.get(webhookId);
    return (lane == null ? new Lane(window(webhookId)) : lane).room();
  }

  synchronized void add(Collection<Consignment> consignments) {
    for (Consignment consignment : consignments) {
      Lane lane = lanes.computeIfAbsent(consignment.webhookId(), id -> new Lane(window(id)));
      lane.waiting.add(consignment);
      waiting++;
      getReady(lane);
    }
  }

  private int window(String webhookId) {
    return windows.getOrDefault(webhookId, START);
  }

  private void getReady(Lane lane) {
    if (!lane.isReady && lane.maySend()) {
      lane.isReady = true;
      ready.add(lane);
    }
  }

  /** What may be sent now: one of each lane, then a second, as far as there is room. */
  synchronized List<Consignment> start() {
    List<Consignment> started = new ArrayList<>();
    while (inFlight < inFlightMax && !ready.isEmpty()) {
      Lane lane = ready.poll();
      lane.isReady = false;
      if (lane.maySend()) {
        started.add(lane.waiting.poll());
        lane.inFlight++;
        inFlight++;
        waiting--;
        getReady(lane);
      }
    }
    return started;
  }

  /**
   * One is no longer under way.
   *
   * @return those that shall wait elsewhere
   */
  synchronized List<Consignment> ended(String webhookId, boolean success) {
    Lane lane = lanes.get(webhookId);
    lane.inFlight--;
    inFlight--;
    lane.window =
        success ? Math.min(WIDEST, lane.window + 1) : Math.max(1, Math.min(START, lane.window / 2));
    List<Consignment> back = success ? List.of() : empty(lane);
    if (lane.inFlight == 0 && lane.waiting.isEmpty()) {
      lanes.remove(webhookId);
      windows.remove(webhookId); // what was put last is forgotten last
      windows.put(webhookId, lane.window);
    } else {
      getReady(lane);
    }
    if (inFlight == 0) {
      notifyAll();
    }
    return back;
  }

  private List<Consignment> empty(Lane lane) {
    List<Consignment> all = List.copyOf(lane.waiting);
    lane.waiting.clear();
    waiting -= all.size();
    return all;
  }

  /** Everything that waits. */
  synchronized List<Consignment> drain() {
    List<Consignment> all = new ArrayList<>();
    lanes.values().forEach(lane -> all.addAll(empty(lane)));
    return all;
  }

  /** Until nothing is under way, for so long at most. */
  synchronized void awaitQuiet(long millis) throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    long left = millis;
    while (inFlight > 0 && left > 0) {
      wait(left);
      left = (end - System.nanoTime()) / 1_000_000;
    }
  }
}

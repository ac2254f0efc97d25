package jp.telework.gateway.limits;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts what each caller has under way. A bucket counts only how often requests begin: a caller whose requests wait, such
 * as long polls, would hold every place in the end. A caller with nothing under way takes no memory.
 */
final class AtOnce {

    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();

    boolean enter(String key, int most) {
        if (underWay.merge(key, 1, Integer::sum) <= most) {
            return true;
        }
        leave(key);
        return false;
    }

    void leave(String key) {
        underWay.computeIfPresent(key, (unused, count) -> count == 1 ? null : count - 1);
    }

    int callers() {
        return underWay.size();
    }
}

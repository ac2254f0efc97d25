package jp.telework.gateway.limits;

import java.util.ArrayList;
import java.util.List;

/** What one request holds of the limits on requests under way. Lives on the event loop of its request. */
public final class Place {

    private final AtOnce atOnce;
    private final List<String> held = new ArrayList<>(2);
    private boolean left;

    Place(AtOnce atOnce) {
        this.atOnce = atOnce;
    }

    /** Whether there was room for one more. */
    boolean take(Limit limit, String key) {
        // A request whose client has gone needs no place: it ends by itself.
        if (left) {
            return true;
        }
        String name = limit.name() + ' ' + key;
        if (!atOnce.enter(name, limit.atOnce())) {
            return false;
        }
        held.add(name);
        return true;
    }

    /** To be called when the exchange has ended, however it ended. */
    public void leave() {
        left = true;
        held.forEach(atOnce::leave);
        held.clear();
    }
}

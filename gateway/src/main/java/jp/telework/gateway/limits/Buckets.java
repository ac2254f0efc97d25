package jp.telework.gateway.limits;

import io.vertx.core.Future;

/** Where tokens are counted. */
interface Buckets {

    /** Takes one token of the bucket that this key has under this limit. Never fails. */
    Future<Ticket> take(Limit limit, String key);

    /** Does slow preparations before the first request. May block. */
    default void open() {}
}

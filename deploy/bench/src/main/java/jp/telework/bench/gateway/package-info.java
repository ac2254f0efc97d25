/** What the gateway costs beside nginx as a plain proxy, and beside no proxy at all. */
@NullMarked
package jp.telework.bench.gateway;

import org.jspecify.annotations.NullMarked;

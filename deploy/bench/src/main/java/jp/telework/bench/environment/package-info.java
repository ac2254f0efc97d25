/** What runs during a benchmark: the local stack, further services, their databases and tokens. */
@NullMarked
package jp.telework.bench.environment;

import org.jspecify.annotations.NullMarked;

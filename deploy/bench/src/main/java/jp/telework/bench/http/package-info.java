/** A client that costs little itself: what it takes from the machine is missing to those it measures. */
@NullMarked
package jp.telework.bench.http;

import org.jspecify.annotations.NullMarked;

/** What operators count: rate, errors and duration per route and kind of client. */
@NullMarked
package jp.telework.gateway.metrics;

import org.jspecify.annotations.NullMarked;

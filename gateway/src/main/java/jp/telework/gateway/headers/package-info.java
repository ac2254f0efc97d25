/** What crosses the door: checks of the request's shape, headers in, headers out. */
@NullMarked
package jp.telework.gateway.headers;

import org.jspecify.annotations.NullMarked;

/** Dispatches over HTTP. */
@NullMarked
package jp.telework.seminar.dispatch.api;

import org.jspecify.annotations.NullMarked;

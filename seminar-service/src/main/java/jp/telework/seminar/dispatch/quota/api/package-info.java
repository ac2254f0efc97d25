/** The quota of dispatches over HTTP. */
@NullMarked
package jp.telework.seminar.dispatch.quota.api;

import org.jspecify.annotations.NullMarked;

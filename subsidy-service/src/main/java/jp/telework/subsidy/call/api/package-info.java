/** Calls over HTTP. */
@NullMarked
package jp.telework.subsidy.call.api;

import org.jspecify.annotations.NullMarked;

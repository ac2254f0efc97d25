/** The extension, the errata and the cancellation of a call over HTTP. */
@NullMarked
package jp.telework.subsidy.amendment.api;

import org.jspecify.annotations.NullMarked;

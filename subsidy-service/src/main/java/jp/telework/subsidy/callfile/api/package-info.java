/** Files of calls over HTTP. */
@NullMarked
package jp.telework.subsidy.callfile.api;

import org.jspecify.annotations.NullMarked;

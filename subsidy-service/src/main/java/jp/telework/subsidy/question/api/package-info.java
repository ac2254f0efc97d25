/** Questions about calls over HTTP. */
@NullMarked
package jp.telework.subsidy.question.api;

import org.jspecify.annotations.NullMarked;

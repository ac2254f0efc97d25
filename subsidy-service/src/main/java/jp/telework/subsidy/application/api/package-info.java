/** Applications over HTTP. */
@NullMarked
package jp.telework.subsidy.application.api;

import org.jspecify.annotations.NullMarked;

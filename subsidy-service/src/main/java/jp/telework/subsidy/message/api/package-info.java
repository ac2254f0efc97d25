/** Messages about applications and grants over HTTP. */
@NullMarked
package jp.telework.subsidy.message.api;

import org.jspecify.annotations.NullMarked;

/** Grants over HTTP. */
@NullMarked
package jp.telework.subsidy.grant.api;

import org.jspecify.annotations.NullMarked;

/** The public interface of the national subsidy portal, for its clients. */
@NullMarked
package jp.telework.subsidy.portal.api;

import org.jspecify.annotations.NullMarked;

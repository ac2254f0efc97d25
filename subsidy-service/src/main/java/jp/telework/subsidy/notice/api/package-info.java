/** Notices as JSON. */
@NullMarked
package jp.telework.subsidy.notice.api;

import org.jspecify.annotations.NullMarked;

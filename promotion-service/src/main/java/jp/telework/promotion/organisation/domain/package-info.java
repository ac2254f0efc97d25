/** What every programme says of an organisation. */
@NullMarked
package jp.telework.promotion.organisation.domain;

import org.jspecify.annotations.NullMarked;

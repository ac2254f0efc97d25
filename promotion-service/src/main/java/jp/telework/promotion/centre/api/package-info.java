/** Tickets and statistics of the centre over HTTP. */
@NullMarked
package jp.telework.promotion.centre.api;

import org.jspecify.annotations.NullMarked;

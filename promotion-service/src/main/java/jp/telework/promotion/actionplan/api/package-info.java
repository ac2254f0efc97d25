/** Action plans over HTTP. */
@NullMarked
package jp.telework.promotion.actionplan.api;

import org.jspecify.annotations.NullMarked;

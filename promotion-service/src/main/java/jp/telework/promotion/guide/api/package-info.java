/** The guide over HTTP. */
@NullMarked
package jp.telework.promotion.guide.api;

import org.jspecify.annotations.NullMarked;

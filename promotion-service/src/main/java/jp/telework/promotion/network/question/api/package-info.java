/** Questions and public answers over HTTP. */
@NullMarked
package jp.telework.promotion.network.question.api;

import org.jspecify.annotations.NullMarked;

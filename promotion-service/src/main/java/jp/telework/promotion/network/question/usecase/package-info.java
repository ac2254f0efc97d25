/** What is done with questions. */
@NullMarked
package jp.telework.promotion.network.question.usecase;

import org.jspecify.annotations.NullMarked;

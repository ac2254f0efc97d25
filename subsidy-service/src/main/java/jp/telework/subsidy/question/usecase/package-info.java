/** Asking, answering and publishing questions about calls. */
@NullMarked
package jp.telework.subsidy.question.usecase;

import org.jspecify.annotations.NullMarked;

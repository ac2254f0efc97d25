/** メッセージ: what applicant and ministry write to each other about a case. */
@NullMarked
package jp.telework.kernel.message;

import org.jspecify.annotations.NullMarked;

/** Reasons of decisions (理由の提示), structured: code, clause, facts. */
@NullMarked
package jp.telework.kernel.reason;

import org.jspecify.annotations.NullMarked;

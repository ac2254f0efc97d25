/** セキュリティ自己点検: items, answers, scores and the kept check. */
@NullMarked
package jp.telework.promotion.selfcheck.domain;

import org.jspecify.annotations.NullMarked;

/** 他の補助金等との重複: what two cases have in common. */
@NullMarked
package jp.telework.subsidy.duplicate.domain;

import org.jspecify.annotations.NullMarked;

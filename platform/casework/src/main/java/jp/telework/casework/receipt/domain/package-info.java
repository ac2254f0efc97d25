/** 提出: what was handed in under any open call. */
@NullMarked
package jp.telework.casework.receipt.domain;

import org.jspecify.annotations.NullMarked;

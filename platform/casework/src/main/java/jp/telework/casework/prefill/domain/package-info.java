/** 転記: what an organisation's earlier cases give for a new one. */
@NullMarked
package jp.telework.casework.prefill.domain;

import org.jspecify.annotations.NullMarked;

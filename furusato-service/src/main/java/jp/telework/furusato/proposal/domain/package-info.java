/** 提案: a regional body's proposal to a selection round. */
@NullMarked
package jp.telework.furusato.proposal.domain;

import org.jspecify.annotations.NullMarked;

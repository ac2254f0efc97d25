/** 交付: the legal case from the formal application to the last obligation; its state and its rules. */
@NullMarked
package jp.telework.subsidy.grant.domain;

import org.jspecify.annotations.NullMarked;

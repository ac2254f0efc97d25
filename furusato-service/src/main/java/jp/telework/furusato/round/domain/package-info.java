/** 選定の公募: a selection round and its life. */
@NullMarked
package jp.telework.furusato.round.domain;

import org.jspecify.annotations.NullMarked;

/** 選定: reviewers' evaluations, the ranking with regional balance, and the selection. */
@NullMarked
package jp.telework.furusato.selection.domain;

import org.jspecify.annotations.NullMarked;
